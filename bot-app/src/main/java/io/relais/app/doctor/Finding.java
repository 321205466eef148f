package io.relais.app.doctor;

/**
 * One thing that was looked at.
 *
 * @param mark how it was found
 * @param subject what was looked at, in a word or two
 * @param detail what was found; no secret, and of people their ids alone
 * @param next what to do about it; empty where nothing is to be done
 */
public record Finding(Mark mark, String subject, String detail, String next) {

    public Finding {
        if (next.isEmpty() != (mark == Mark.OK)) {
            throw new IllegalArgumentException("what is not as it should be needs a next step: " + subject);
        }
    }

    /** It is as it should be. */
    public static Finding ok(String subject, String detail) {
        return new Finding(Mark.OK, subject, detail, "");
    }

    /** It could be better. */
    public static Finding warn(String subject, String detail, String next) {
        return new Finding(Mark.WARN, subject, detail, next);
    }

    /** It can't be told from here. */
    public static Finding unknown(String subject, String detail, String next) {
        return new Finding(Mark.UNKNOWN, subject, detail, next);
    }

    /** It is not there, or does not work. */
    public static Finding missing(String subject, String detail, String next) {
        return new Finding(Mark.MISSING, subject, detail, next);
    }
}
