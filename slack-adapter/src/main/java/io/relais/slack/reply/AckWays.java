package io.relais.slack.reply;

import io.relais.slack.request.Way;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Tells apart the two ways in whose answer the acknowledgement carries; all others are answered by calls.
 *
 * @param <R> what is made of a way
 */
final class AckWays<R> implements Way.Visitor<R> {

    private final Function<Way.Command, R> ofCommand;

    private final Function<Way.Submission, R> ofSubmission;

    private final Supplier<R> byCalls;

    AckWays(Function<Way.Command, R> ofCommand, Function<Way.Submission, R> ofSubmission, Supplier<R> byCalls) {
        this.ofCommand = ofCommand;
        this.ofSubmission = ofSubmission;
        this.byCalls = byCalls;
    }

    @Override
    public R command(Way.Command way) {
        return ofCommand.apply(way);
    }

    @Override
    public R submission(Way.Submission way) {
        return ofSubmission.apply(way);
    }

    @Override
    public R onMessage(Way.OnMessage way) {
        return byCalls.get();
    }

    @Override
    public R messageMenu(Way.MessageMenu way) {
        return byCalls.get();
    }

    @Override
    public R onHome(Way.OnHome way) {
        return byCalls.get();
    }

    @Override
    public R inModal(Way.InModal way) {
        return byCalls.get();
    }

    @Override
    public R homeTab(Way.HomeTab way) {
        return byCalls.get();
    }

    @Override
    public R directMessage(Way.DirectMessage way) {
        return byCalls.get();
    }

    @Override
    public R mention(Way.Mention way) {
        return byCalls.get();
    }
}
