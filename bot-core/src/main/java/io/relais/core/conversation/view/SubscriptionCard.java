package io.relais.core.conversation.view;

import io.relais.core.chat.Button;
import io.relais.core.chat.Card;
import io.relais.core.chat.Element.Controls;
import io.relais.core.chat.Element.Heading;
import io.relais.core.chat.Element.Prose;
import io.relais.core.i18n.Wording;
import io.relais.core.port.Preference.Rhythm;
import io.relais.core.routing.DigestTimes;
import java.time.format.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether somebody is sent the funnel's figures, when, and how to change that. */
public final class SubscriptionCard {

    /** What the button carries that begins it. */
    public static final String WEEKLY = "weekly";

    /** What the button carries that ends it. */
    public static final String OFF = "off";

    private SubscriptionCard() {}

    /**
     * As it stands now.
     *
     * @param room the name of the channel that gets the figures besides; null for none
     */
    public static Card draw(@Nullable Rhythm rhythm, DigestTimes times, @Nullable String room, Wording words) {
        String day =
                times.weeklyOn().getDisplayName(TextStyle.FULL, words.language().locale());
        String state = rhythm == null ? words.say("funnel.subscribe.off") : words.say("funnel.subscribe.on", day);
        Button other = rhythm == null
                ? Actions.button(Actions.SUBSCRIBE, WEEKLY, words.say("button.funnel.subscribe"))
                : Actions.button(Actions.SUBSCRIBE, OFF, words.say("button.funnel.unsubscribe"));
        return Card.of(
                new Heading(words.say("funnel.subscribe.title")),
                new Prose(room == null ? state : state + " " + words.say("funnel.subscribe.room", room)),
                new Controls(List.of(other), List.of()));
    }
}
