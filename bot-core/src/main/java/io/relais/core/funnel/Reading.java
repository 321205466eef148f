package io.relais.core.funnel;

import java.math.BigDecimal;

/** One number of a figure, under a permanent name, which phrases and the API tell it by. */
public sealed interface Reading {

    /** Its name, such as {@code mqlToSql}, or a reason's. */
    String name();

    /** One method for each variant. */
    <R> R accept(Visitor<R> visitor);

    /** So many of so many. */
    record Share(String name, Rate rate) implements Reading {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.share(this);
        }
    }

    /** How long it took. */
    record Spread(String name, Times times) implements Reading {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.spread(this);
        }
    }

    /** A sum of money, in the currency (ISO 4217) that is its name. */
    record Sum(String name, BigDecimal amount) implements Reading {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sum(this);
        }
    }

    /** Sees each kind. */
    interface Visitor<R> {
        /** So many of so many. */
        R share(Share share);

        /** How long it took. */
        R spread(Spread spread);

        /** A sum of money. */
        R sum(Sum sum);
    }
}
