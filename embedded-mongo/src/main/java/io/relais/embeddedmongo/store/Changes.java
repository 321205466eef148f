package io.relais.embeddedmongo.store;

import java.util.ArrayDeque;
import java.util.Deque;

/** How to take back what the running command has changed, and how to do it again. Used by one command at a time. */
public final class Changes {

    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final Deque<Runnable> afterwards = new ArrayDeque<>();
    private final Redo redo = new Redo();
    private boolean any;

    /** Remembers how one change is taken back. */
    public void undoBy(Runnable step) {
        undo.push(step);
        any = true;
    }

    /** Puts off what can't be taken back, nor be done again from a few bytes, until the command has succeeded. */
    public void afterwards(Runnable step) {
        afterwards.add(step);
        redo.giveUp();
        any = true;
    }

    /** Remembers that there was a change which needs no taking back. */
    public void note() {
        any = true;
    }

    /** How the changes so far are done again. */
    public Redo redo() {
        return redo;
    }

    /** Whether the command changed anything. */
    public boolean any() {
        return any;
    }

    /** The command succeeded: its changes stay. */
    public void keep() {
        undo.clear();
        redo.clear();
        any = false;
        while (!afterwards.isEmpty()) {
            afterwards.remove().run();
        }
    }

    /** The command failed: everything is as before it, last change first. */
    public void takeBack() {
        afterwards.clear();
        redo.clear();
        any = false;
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }
}
