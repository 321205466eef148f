package io.relais.core.routing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a team reads together.
 *
 * @param sales sees one line a lead; null for none
 * @param marketing gets the feedback to marketing; null for none
 * @param funnel gets the funnel's figures each week; null for none
 */
public record TeamRooms(
        @Nullable Room sales,
        @Nullable Room marketing,
        @Nullable Room funnel) {

    /** A team that reads nothing together. */
    public static final TeamRooms NONE = new TeamRooms(null, null, null);

    /** Those that there are. */
    public List<Room> all() {
        return Stream.of(sales, marketing, funnel).flatMap(Stream::ofNullable).toList();
    }
}
