package io.relais.core.config;

/**
 * One mistake in the configuration.
 *
 * @param file name within the configuration, for example {@code frameworks/bant.yaml}
 * @param line 1 or more
 * @param path where in the file, for example {@code members[1].email}; empty for the whole file
 * @param message what is wrong and what would be right
 */
public record Problem(String file, int line, String path, String message) {

    /** {@code file:line path: message}. */
    @Override
    public String toString() {
        return file + ":" + line + (path.isEmpty() ? "" : " " + path) + ": " + message;
    }
}
