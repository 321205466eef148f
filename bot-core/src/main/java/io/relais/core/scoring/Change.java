package io.relais.core.scoring;

import io.relais.core.i18n.Localized;

/**
 * One fact or one action that would move a lead, and where to.
 *
 * @param what for example "Company size: 50 to 500 employees" or "one demo request"
 */
public record Change(Localized what, FitGrade grade, Band band) {}
