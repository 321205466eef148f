package io.relais.teams;

/** What a stand-in answers. */
record PreparedAnswer(int status, String body, int retryAfter) {

    /** Given for ever, unlike the word to come later. */
    boolean lasts() {
        return retryAfter == 0;
    }
}
