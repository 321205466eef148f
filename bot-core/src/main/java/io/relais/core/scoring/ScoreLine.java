package io.relais.core.scoring;

import io.relais.core.i18n.Localized;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reason for points, as a card prints it: "asked for a demo, today: +30".
 *
 * @param key the fact or the kind of signal, for example {@code employees} or {@code pricing_page}
 * @param points whole points; negative only for what exceeds a ceiling
 * @param count how often it happened; 1 for a fact
 * @param latest when it last happened; null for a fact
 */
public record ScoreLine(
        Axis axis,
        String key,
        Localized label,
        int points,
        int count,
        @Nullable Instant latest) {}
