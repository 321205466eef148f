package io.relais.embeddedmongo;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine is told on the command line.
 *
 * @param file where the data is
 */
record Arguments(Path file, Options options) {

    static final String USAGE = """
            Usage: java -cp CLASSPATH io.relais.embeddedmongo.Main FILE [options]

            Serves a data file, new or not, to MongoDB clients of this machine until it is stopped (Ctrl-C, SIGTERM).

              --port N       listen at 127.0.0.1:N (27017); 0 for a free port, which is printed
              --cache-mb N   memory for documents that were used lately (64)
              --relaxed      write to the disk ten times a second, not before each reply: for tests and demos
              --help         this text
            """;

    private static final int USUAL_PORT = 27017;

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException in words for whoever typed them
     */
    static Arguments of(List<String> words) {
        Path file = null;
        Options options = Options.durable().withPort(USUAL_PORT);
        for (Iterator<String> left = words.iterator(); left.hasNext(); ) {
            String word = left.next();
            switch (word) {
                case "--port" -> options = options.withPort(number(word, left));
                case "--cache-mb" -> options = options.withCacheMegabytes(number(word, left));
                case "--relaxed" -> options = options.withSync(Sync.TEN_TIMES_A_SECOND);
                case "--host", "--bind", "--bind_ip" ->
                    throw new IllegalArgumentException(word
                            + " is not there: the engine has no passwords, so it listens on 127.0.0.1 and nowhere else."
                            + " For access from other machines use a MongoDB server.");
                default -> file = file(word, file);
            }
        }
        if (file == null) {
            throw new IllegalArgumentException("The data file is missing.");
        }
        return new Arguments(file, options);
    }

    private static Path file(String word, @Nullable Path already) {
        if (word.startsWith("-") || already != null) {
            throw new IllegalArgumentException("Not understood: " + word);
        }
        return Path.of(word);
    }

    private static int number(String option, Iterator<String> left) {
        String word = left.hasNext() ? left.next() : "nothing";
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " needs a number, not " + word, e);
        }
    }
}
