package io.relais.core.conversation;

import static io.relais.core.chat.Channel.SLACK;
import static io.relais.core.chat.Channel.TEAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.relais.core.chat.Channel;
import io.relais.core.conversation.Rooms.Place;
import io.relais.core.memory.MemoryGateway;
import io.relais.core.port.ChatGateway;
import io.relais.core.routing.Room;
import io.relais.core.routing.Room.Chat;
import io.relais.core.routing.TeamRooms;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoomsTest {

    private static final Room PLAIN = new Room("#here", null);

    @Test
    void putsSalesInSlackAndMarketingInTeamsWhereTheTeamDoesNotSay() {
        Rooms rooms = rooms(PLAIN, PLAIN, TEAMS, SLACK);

        assertThat(channel(rooms.sales())).isEqualTo(SLACK);
        assertThat(channel(rooms.marketing())).isEqualTo(TEAMS);
    }

    @Test
    void putsBothInTheOneChatThatThereIs() {
        for (Channel only : Channel.values()) {
            Rooms rooms = rooms(PLAIN, PLAIN, only);

            assertThat(channel(rooms.sales())).isEqualTo(only);
            assertThat(channel(rooms.marketing())).isEqualTo(only);
        }
    }

    @Test
    void goesWhereTheTeamSays() {
        Rooms rooms = rooms(new Room("Northstar / Sales", Chat.TEAMS), new Room("#m", Chat.SLACK), SLACK, TEAMS);

        assertThat(channel(rooms.sales())).isEqualTo(TEAMS);
        assertThat(channel(rooms.marketing())).isEqualTo(SLACK);
        assertThat(rooms.unserved()).isEmpty();
    }

    @Test
    void postsNothingWhereTheChatOfARoomIsNotSetUpAndKnowsIt() {
        Room sales = new Room("Northstar / Sales", Chat.TEAMS);
        Rooms rooms = rooms(sales, PLAIN, SLACK);

        assertThat(rooms.sales()).isNull();
        assertThat(rooms.unserved()).containsExactly(sales);
    }

    @Test
    void hasNoRoomWhereTheTeamHasNoneOrNoChat() {
        assertThat(rooms(null, null, SLACK).sales()).isNull();
        assertThat(rooms(PLAIN, PLAIN).marketing()).isNull();
        assertThat(rooms(PLAIN, PLAIN).unserved()).isEmpty();
    }

    @Test
    void knowsTheRoomOfTheFunnelInItsChat() {
        Chats both = new Chats(List.of(new MemoryGateway(SLACK), new MemoryGateway(TEAMS)));
        Rooms rooms = new Rooms(new TeamRooms(null, null, PLAIN), both);

        assertThat(channel(rooms.funnel())).isEqualTo(SLACK);
        assertThat(rooms.in(SLACK)).containsExactly("#here");
        assertThat(rooms.in(TEAMS)).isEmpty();
    }

    @Test
    void refusesTwoGatewaysOfOneChat() {
        assertThatIllegalArgumentException().isThrownBy(() -> rooms(PLAIN, PLAIN, SLACK, SLACK));
    }

    private static @Nullable Channel channel(@Nullable Place place) {
        return place == null ? null : place.chat().channel();
    }

    private static Rooms rooms(@Nullable Room sales, @Nullable Room marketing, Channel... channels) {
        List<ChatGateway> gateways =
                Stream.of(channels).<ChatGateway>map(MemoryGateway::new).toList();
        return new Rooms(new TeamRooms(sales, marketing, null), new Chats(gateways));
    }
}
