package io.relais.teams.request;

import com.microsoft.bot.schema.Activity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells whether an activity comes from Teams and is meant for this bot. */
public interface TokenCheck {

    /** Whether there is a header that is worth reading a body for; asks nobody. */
    boolean isPlausible(@Nullable String authorization);

    /**
     * Judges an activity by the token that came with it.
     *
     * @param authorization the {@code Authorization} header as it came, or null where there was none
     * @param now the real time, wherever the bot's own clock was moved to
     */
    TokenVerdict judge(@Nullable String authorization, Activity activity, Instant now);
}
