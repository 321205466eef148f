package io.relais.core.lead;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a lead became an opportunity with.
 *
 * @param amount over 0
 * @param currency ISO 4217
 * @param nextStep what happens next
 * @param nextStepOn when
 */
public record Qualification(BigDecimal amount, String currency, String nextStep, LocalDate nextStepOn) {}
