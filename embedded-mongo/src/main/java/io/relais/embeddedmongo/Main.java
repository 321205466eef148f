package io.relais.embeddedmongo;

import io.relais.embeddedmongo.wire.PortUnavailable;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The engine in a process of its own. */
public final class Main {

    private static final int NOT_STARTED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private Main() {}

    /** Serves until the process is told to stop. Ends with 2 if the arguments are wrong, with 1 if it can't start. */
    public static void main(String[] words) throws InterruptedException {
        if (List.of(words).contains("--help")) {
            System.out.print(Arguments.USAGE);
            return;
        }
        try {
            Arguments arguments = Arguments.of(List.of(words));
            serve(arguments.file(), arguments.options());
        } catch (IllegalArgumentException e) {
            fail(NOT_UNDERSTOOD, e.getMessage() + "\n\n" + Arguments.USAGE);
        } catch (DataFileUnusable | PortUnavailable e) {
            fail(NOT_STARTED, e.getMessage() + "\n");
        }
    }

    private static void serve(Path file, Options options) throws InterruptedException {
        EmbeddedMongo engine = EmbeddedMongo.open(file, options);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            engine.close();
            stopped.countDown();
        }));
        System.out.println(engine.connectionString());
        System.out.println(engine.notice());
        stopped.await();
    }

    private static void fail(int code, String words) {
        System.err.print(words);
        System.exit(code);
    }
}
