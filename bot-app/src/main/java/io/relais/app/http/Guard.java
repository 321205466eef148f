package io.relais.app.http;

import io.relais.core.port.StaleLead;
import io.relais.core.port.StoreUnavailable;
import io.relais.core.port.TwinLead;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something for a caller; whatever goes wrong becomes the problem that the caller is told. Nothing else catches. */
public final class Guard {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private Guard() {}

    /** What came of the attempt, or of the problem that ended it. */
    public static <T> T answer(Supplier<T> attempt, Function<Problem, T> otherwise) {
        try {
            return attempt.get();
        } catch (Refused refused) {
            return otherwise.apply(refused.problem());
        } catch (StoreUnavailable away) {
            LOG.warn("a request was put off: {}", String.valueOf(away.getCause()));
            return otherwise.apply(
                    new Problem(ProblemKind.STORE_UNAVAILABLE, "Nothing was stored: send it again later."));
        } catch (StaleLead | TwinLead raced) {
            LOG.warn("a request lost too many races: {}", raced.getMessage());
            return otherwise.apply(new Problem(
                    ProblemKind.CONFLICT, "Others were changing the same lead all the time: send it again."));
        } catch (RuntimeException fault) {
            return otherwise.apply(FaultLog.told(fault));
        }
    }
}
