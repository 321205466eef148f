package io.relais.core.chat;

/** The one way in: whatever a person does in whichever chat is answered here. */
@FunctionalInterface
public interface Bot {

    /** Answers, always; a failure inside becomes words to the person, never an exception to the channel. */
    Reply answer(Interaction interaction);
}
