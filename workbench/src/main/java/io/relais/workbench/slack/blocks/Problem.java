package io.relais.workbench.slack.blocks;

/** Something Slack would refuse, and the JSON pointer of where it is. */
public record Problem(String pointer, String text) {
    /** The form of it in {@code response_metadata.messages}. */
    public String toMessage() {
        return "[ERROR] " + text + " [json-pointer:" + pointer + "]";
    }
}
