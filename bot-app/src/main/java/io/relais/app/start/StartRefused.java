package io.relais.app.start;

import java.util.List;
import org.springframework.boot.SpringApplication.AbandonedRunException;

/** The bot does not start, for reasons that a person can act on. */
public final class StartRefused extends AbandonedRunException {

    private static final long serialVersionUID = 1L;

    private final ExitCode code;
    private final transient List<String> reasons;

    /** For these reasons, one a line. */
    public StartRefused(ExitCode code, List<String> reasons) {
        this.code = code;
        this.reasons = List.copyOf(reasons);
    }

    /** What to end with. */
    public ExitCode code() {
        return code;
    }

    /** Why, one a line. */
    public List<String> reasons() {
        return reasons;
    }
}
