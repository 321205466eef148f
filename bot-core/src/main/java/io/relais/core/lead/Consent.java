package io.relais.core.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why the person's data may be used ({@code consent}, {@code legitimate_interest} ...), and since when. */
public record Consent(String basis, @Nullable Instant at) {}
