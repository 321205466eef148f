package io.relais.teams.request;

import io.relais.core.chat.Interaction.Filled;
import io.relais.teams.card.DrawnForm;
import org.jspecify.annotations.Nullable;

/**
 * A form whose button was pressed.
 *
 * @param filled which one, and what was filled in
 * @param drawn how it looked, or null where the button does not know
 */
public record SentForm(Filled filled, @Nullable DrawnForm drawn) {}
