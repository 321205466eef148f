package io.relais.core.lead;

import io.relais.core.qualification.Frameworks;
import io.relais.core.routing.SlaPolicy;
import io.relais.core.routing.WorkingHours;
import io.relais.core.scoring.ScoringRules;

/** What the team agreed on, by which the rules decide. */
public record LeadPolicy(ScoringRules scoring, Frameworks frameworks, SlaPolicy sla, WorkingHours hours) {}
