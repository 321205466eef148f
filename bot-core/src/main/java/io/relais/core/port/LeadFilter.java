package io.relais.core.port;

import io.relais.core.lead.LeadId;
import io.relais.core.lead.LeadStage;
import org.jspecify.annotations.Nullable;

/**
 * Which leads to list; null leaves a part open.
 *
 * @param below only leads with a smaller number: the last one of the page before
 */
public record LeadFilter(
        @Nullable LeadStage stage,
        @Nullable String owner,
        @Nullable LeadId below) {}
