package io.relais.slack.reply;

import com.slack.api.model.view.View;
import io.relais.slack.block.SlackMessage;
import io.relais.slack.block.SlackPages;
import io.relais.slack.block.SlackPhrase;
import io.relais.slack.request.Way;
import java.util.Map;
import java.util.TreeMap;

/** The modal that waits for a late answer to a form: on top of the form, so that closing it gives the form back. */
final class LateModal implements Ack.Visitor<View> {

    private final Way.Submission way;

    private final Speaker speaker;

    LateModal(Way.Submission way, Speaker speaker) {
        this.way = way;
        this.speaker = speaker;
    }

    /** The bot's own name for this modal; Slack tells its id to nobody. */
    private String name() {
        return "late:" + way.modal().id() + ":" + way.modal().hash();
    }

    /** Asks for patience. */
    Ack meanwhile() {
        View waiting = words(SlackPhrase.ONE_MOMENT, "");
        return switch (way.modal().depth()) {
            case FIRST -> new Ack.Push(waiting);
            case ON_ANOTHER -> new Ack.Turn(waiting);
        };
    }

    /** Shows the answer. */
    void becomes(Ack late) {
        speaker.calls().turnOurs(name(), late.accept(this));
    }

    @Override
    public View nothing() {
        return clear();
    }

    @Override
    public View whisper(SlackMessage message) {
        return SlackPages.words(message.text());
    }

    @Override
    public View turn(View view) {
        view.setExternalId(name());
        view.setClearOnClose(true);
        return view;
    }

    @Override
    public View push(View view) {
        return turn(view);
    }

    @Override
    public View mend(Map<String, String> byField) {
        return words(SlackPhrase.TO_MEND, "\n" + String.join("\n", new TreeMap<>(byField).values()));
    }

    @Override
    public View clear() {
        return turn(words(SlackPhrase.DONE, ""));
    }

    private View words(SlackPhrase phrase, String after) {
        View view = SlackPages.words(speaker.phrase(way.account(), phrase) + after);
        view.setExternalId(name());
        return view;
    }
}
