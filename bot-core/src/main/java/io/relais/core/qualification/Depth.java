package io.relais.core.qualification;

import io.relais.core.i18n.Localized;

/** The framework chosen for a lead, and why, as the card says it. */
public record Depth(String framework, Localized reason) {}
