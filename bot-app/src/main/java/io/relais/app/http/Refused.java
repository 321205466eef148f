package io.relais.app.http;

/** A request that ends here, with a problem. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** With that problem. */
    public Refused(Problem problem) {
        super(problem.kind().name());
        this.problem = problem;
    }

    /** With a problem about no field in particular. */
    public Refused(ProblemKind kind, String detail) {
        this(new Problem(kind, detail));
    }

    /** What the caller is told. */
    public Problem problem() {
        return problem;
    }
}
