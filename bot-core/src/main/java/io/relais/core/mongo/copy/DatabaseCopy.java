package io.relais.core.mongo.copy;

import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * A whole database on its way to another one: begun or resumed, then copied, then compared. From its beginning to a
 * comparison that found no difference the target is marked, and no bot starts on it.
 *
 * <p>Every step fails with {@link CopyInterrupted} where one of the two is away; the copy can be resumed then.
 */
public final class DatabaseCopy {

    private final CopyEnd from;
    private final CopyEnd to;
    private final CopyMark mark;

    /** From there to there; nothing is asked or done yet. */
    public DatabaseCopy(CopyEnd from, CopyEnd to) {
        this.from = from;
        this.to = to;
        this.mark = new CopyMark(to);
    }

    /**
     * Begins: the target is marked from now on.
     *
     * @throws CopyRefused where the target holds anything, or the source nothing, or only a part of another
     */
    public void begin(Instant now) {
        String origin = mark.origin();
        if (origin != null) {
            throw new CopyRefused(
                    "A copy to %s was begun before, from %s, and has not ended. Go on with it by --resume,"
                                    .formatted(to.place(), origin)
                            + " or drop that database and begin again.");
        }
        refuseUnfit();
        mark.putOn(from.place(), now);
    }

    private void refuseUnfit() {
        if (new CopyMark(from).origin() != null) {
            throw new CopyRefused(from.place() + " is itself a copy that has not ended: end that one first.");
        }
        if (full(from).isEmpty()) {
            throw new CopyRefused(from.place() + " holds nothing to copy. Is that its name?");
        }
        List<String> full = full(to);
        if (!full.isEmpty()) {
            throw new CopyRefused("%s is not empty: there are documents in %s. Name another one, or drop it."
                    .formatted(to.place(), String.join(", ", full)));
        }
    }

    private static List<String> full(CopyEnd end) {
        return end.collections().stream().filter(name -> !end.isEmpty(name)).toList();
    }

    /**
     * Goes on with what was begun before.
     *
     * @throws CopyRefused where nothing was, or from another source
     */
    public void resume() {
        String origin = mark.origin();
        if (origin == null) {
            throw new CopyRefused("There is no copy to go on with at " + to.place() + ": leave out --resume.");
        }
        if (!origin.equals(from.place())) {
            throw new CopyRefused("The copy at %s was begun from %s: it can't go on from %s."
                    .formatted(to.place(), origin, from.place()));
        }
    }

    /** About how many documents the source holds. */
    public long size() {
        return from.collections().stream().mapToLong(from::about).sum();
    }

    /**
     * Copies what is not there yet, with its indexes.
     *
     * @param done is told how many documents are there, after each batch
     * @throws CopyRefused where the source is not what it was when the copy was begun
     */
    public void copy(LongConsumer done) {
        long before = 0;
        for (String name : from.collections()) {
            long copied = before;
            before += new CollectionCopy(from, to, name).run(there -> done.accept(copied + there));
        }
    }

    /**
     * Reads both from beginning to end. Where nothing tells them apart, the target is whole, and its mark is taken off.
     *
     * @param done is told how many documents were read, of twice the size
     */
    public Comparison compare(LongConsumer done) {
        Comparison found = new DatabaseComparison(from, to, done).result();
        if (found.same()) {
            mark.takeOff();
        }
        return found;
    }
}
