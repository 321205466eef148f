package io.relais.teams.request;

import static io.relais.teams.request.Arrived.NOW;
import static io.relais.teams.request.Arrived.arrived;
import static io.relais.teams.request.Arrived.interaction;
import static io.relais.teams.request.Arrived.json;
import static io.relais.teams.request.Arrived.turnedAway;
import static io.relais.teams.request.Arrived.way;
import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.chat.Account;
import io.relais.core.chat.ActionId;
import io.relais.core.chat.Channel;
import io.relais.core.chat.Interaction;
import io.relais.teams.Fixtures;
import io.relais.teams.Issuer;
import io.relais.teams.card.TeamsPhrase;
import io.relais.teams.request.Asker.Kind;
import io.relais.teams.web.TeamsSpot;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each activity, and what becomes of it. */
class TeamsArrivalsTest {

    private static final Account ANA = new Account(Channel.TEAMS, Fixtures.TENANT, "29:ana");

    @Test
    void wordsInTheChatAreTyped() {
        Interaction.Typed typed = (Interaction.Typed) interaction("message_chat");

        assertThat(typed.command()).isEqualTo("lead");
        assertThat(typed.text()).isEqualTo("find R&D <Nord>");
        assertThat(typed.origin().account()).isEqualTo(ANA);
        assertThat(typed.origin().locale()).isEqualTo("fr-FR");
        assertThat(typed.origin().at()).isEqualTo(NOW);
        assertThat(way("message_chat")).isInstanceOf(Way.Chat.class);
    }

    @Test
    void theMentionOfTheBotIsNotTyped() {
        Interaction.Typed typed = (Interaction.Typed) interaction("message_channel");

        assertThat(typed.command() + "|" + typed.text()).isEqualTo("lead|4711");
        assertThat(way("message_channel")).isInstanceOf(Way.Room.class);
        assertThat(way("message_channel").asker().spot())
                .isEqualTo(new TeamsSpot(
                        Issuer.SERVICE, Fixtures.TENANT, "19:sales@thread.tacv2;messageid=1699999999999"));
    }

    @Test
    void anybodyElseWhoIsMentionedIsNamed() {
        Interaction.Typed typed = (Interaction.Typed) interaction("message_group");

        assertThat(typed.text()).isEqualTo("reassign 4711 Ben Moreau");
        assertThat(typed.origin().locale()).isEqualTo("en-GB");
    }

    @ParameterizedTest
    @CsvSource({
        "message_chat,CHAT",
        "message_group,GROUP",
        "message_channel,CHANNEL",
        "card_action_between_people,ELSEWHERE",
        "query,ELSEWHERE",
        "message_action,ELSEWHERE"
    })
    void knowsWhatKindOfConversationItIs(String file, Kind kind) {
        assertThat(way(file).asker().kind()).isEqualTo(kind);
        assertThat(way(file).asker().language()).isIn(Locale.FRANCE, Locale.UK);
    }

    @Test
    void aButtonThatComesAsAMessageIsPressed() {
        assertPressed("message_value", "lead.accept", "4711");
        assertThat(turnedAway("message_value_unknown")).isEqualTo(TeamsPhrase.UNKNOWN_CONTROL);
    }

    @Test
    void aButtonOnACardIsPressed() {
        assertPressed("card_action", "lead.accept", "4711");
        assertThat(way("card_action")).isInstanceOf(Way.OnCard.class);
    }

    @Test
    void aCardThatTeamsRefreshesByItselfIsToldApart() {
        assertPressed("card_refresh", "lead.view", "4711");
        assertThat(way("card_refresh")).isInstanceOf(Way.Refreshing.class);
    }

    @Test
    void aButtonThatOpensADialogIsPressed() {
        assertPressed("task_fetch", "lead.reject", "4711");
        assertThat(way("task_fetch")).isInstanceOf(Way.Opening.class);
    }

    @Test
    void aFormInTheChatIsFilledInThere() {
        assertThat(way("card_form_sent")).isInstanceOf(Way.InChatForm.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"task_submit", "card_form_sent"})
    void aFormIsSubmittedWithWhatWasFilledIn(String file) {
        Interaction.Submitted sent = (Interaction.Submitted) interaction(file);

        assertThat(sent.form().form().value()).isEqualTo("form.reject");
        assertThat(sent.form().state().entries()).isEqualTo(Map.of("lead", "4711", "page", "0"));
        assertThat(sent.form().values().byField())
                .isEqualTo(Map.of("reason", "misrouted", "a.metrics", "12 %", "count", "3"));
    }

    @Test
    void aFormRemembersHowItLooked() {
        SentForm form = Objects.requireNonNull(((Way.InDialog) way("task_submit")).form());

        assertThat(Objects.requireNonNull(form.drawn()).title()).isEqualTo("Not accepted");
        assertThat(Objects.requireNonNull(((Way.InDialog) way("task_submit_button")).form())
                        .drawn())
                .isNull();
    }

    @Test
    void aButtonInAFormIsPressedWithWhatWasFilledIn() {
        Interaction.PressedInForm pressed = (Interaction.PressedInForm) interaction("task_submit_button");

        assertThat(pressed.action()).isEqualTo(new ActionId("lead.checklist"));
        assertThat(pressed.argument()).isEqualTo("4711/0");
        assertThat(pressed.form().values().byField()).isEqualTo(Map.of("a.metrics", "12 %"));
    }

    @Test
    void aButtonOnAPageOfADialogIsPressed() {
        assertPressed("task_submit_page", "lead.why", "4711");
        assertThat(((Way.InDialog) way("task_submit_page")).form()).isNull();
    }

    @Test
    void aSearchIsTyped() {
        assertThat(((Interaction.Typed) interaction("query")).text()).isEqualTo("find northwind");
        assertThat(((Interaction.Typed) interaction("query_initial")).text()).isEmpty();
        assertThat(((Interaction.Typed) interaction("query_initial")).command()).isEqualTo("lead");
        assertThat(turnedAway("query_unknown")).isEqualTo(TeamsPhrase.UNKNOWN_CONTROL);
    }

    @Test
    void aResultThatIsPickedIsPressed() {
        assertPressed("select_item", "lead.card", "4711");
        assertThat(way("select_item")).isInstanceOf(Way.Picking.class);
    }

    @Test
    void aMessageThatIsPickedIsPlainText() {
        Interaction.MessagePicked picked = (Interaction.MessagePicked) interaction("message_action");

        assertThat(picked.action()).isEqualTo(new ActionId("lead.add"));
        assertThat(picked.text()).isEqualTo("Call Claire & Marc today:\nclaire.petit@northwind.example\n3 < 5\u202F%");
        assertThat(way("message_action")).isInstanceOf(Way.Opening.class);
    }

    @Test
    void aFormOfAMessageActionIsSubmitted() {
        Interaction.Submitted sent = (Interaction.Submitted) interaction("submit_action");

        assertThat(sent.form().values().byField()).isEqualTo(Map.of("company", "Northwind RH"));
        assertThat(sent.form().state().entries()).isEmpty();
    }

    @Test
    void whoAddsTheAppForThemselvesIsToldWhatItDoes() {
        Interaction.Typed typed = (Interaction.Typed) interaction("install_chat");

        assertThat(typed.command() + "|" + typed.text()).isEqualTo("lead|help");
    }

    @Test
    void aTeamIsToldOneLine() {
        assertThat(turnedAway("install_team")).isEqualTo(TeamsPhrase.HELLO_ROOM);
        assertThat(way("install_team")).isInstanceOf(Way.Chat.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uninstall", "members_added", "unknown_invoke"})
    void isNobodysWordToTheBot(String file) {
        assertThat(arrived(json(file))).isNull();
    }

    private static void assertPressed(String file, String action, String argument) {
        Interaction.Pressed pressed = (Interaction.Pressed) interaction(file);

        assertThat(pressed.action()).isEqualTo(new ActionId(action));
        assertThat(pressed.argument()).isEqualTo(argument);
        assertThat(pressed.origin().account()).isEqualTo(ANA);
    }
}
