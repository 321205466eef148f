package io.relais.core.qualification;

/** Whether a gate asks for the amount of the deal. */
public enum AmountRule {
    REQUIRED,
    OPTIONAL
}
