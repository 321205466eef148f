package io.relais.core.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import io.relais.core.port.StoreUnavailable;
import java.util.function.Supplier;

/** The one place where the driver's trouble becomes the port's. */
final class Server {

    private Server() {}

    /**
     * What the server answers.
     *
     * @throws DuplicateKey where a unique index refuses a write
     * @throws StoreUnavailable where the server does not answer, does not confirm a write, or refuses
     */
    static <T> T ask(Supplier<T> call) {
        try {
            return call.get();
        } catch (MongoException trouble) {
            throw ErrorCategory.fromErrorCode(trouble.getCode()) == ErrorCategory.DUPLICATE_KEY
                    ? new DuplicateKey(trouble)
                    : new StoreUnavailable(trouble);
        }
    }
}
