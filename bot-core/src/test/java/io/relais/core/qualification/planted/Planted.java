package io.relais.core.qualification.planted;

/** Knows what it must not know. */
final class Planted {

    private Planted() {}

    static Class<?> knows() {
        return io.relais.core.scoring.Score.class;
    }
}
