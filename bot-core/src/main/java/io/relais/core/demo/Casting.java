package io.relais.core.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says of each example lead where it comes from, when, and what becomes of it: so many of each, by chance. */
final class Casting {

    /** A good source counts for less where a lead does not become SQL. */
    private static final double FOR_LESS = 0.5;

    private final Chance chance;
    private final Office office;

    Casting(Chance chance, Office office) {
        this.chance = chance;
        this.office = office;
    }

    /** One lead's place in the month; the number tells apart two that come from one source in the same second. */
    record Place(int number, Source source, Instant received) {}

    /** One lead's place, and what becomes of it. */
    record Part(Place place, Fate fate) {}

    /** All parts, by when they are received. */
    List<Part> parts() {
        List<Place> left = places();
        List<Part> parts = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            List<Place> chosen = chosen(left, fate);
            left.removeAll(chosen);
            chosen.forEach(place -> parts.add(new Part(place, fate)));
        }
        parts.sort(Comparator.comparing(part -> part.place().received()));
        return parts;
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Source source : Source.values()) {
            for (int lead = 0; lead < source.leads(); lead++) {
                places.add(new Place(places.size(), source, received(source)));
            }
        }
        return places;
    }

    private Instant received(Source source) {
        if (!source.inOneGo()) {
            return office.anyMoment(chance);
        }
        return office.momentAt(source == Source.WEBINAR ? DayOfWeek.THURSDAY : DayOfWeek.TUESDAY, chance);
    }

    /** As many as it befalls, of those that are received in its part of the month first. */
    private List<Place> chosen(List<Place> left, Fate fate) {
        Map<Place, Double> lots = new HashMap<>();
        for (Place place : left) {
            double inTime = fate.mayBegin(office.part(place.received())) ? 1 : 0;
            lots.put(place, inTime + chance.lot(weight(place.source(), fate)));
        }
        return left.stream()
                .sorted(Comparator.comparing((Place place) -> lots.getOrDefault(place, 0.0))
                        .reversed())
                .limit(fate.leads())
                .toList();
    }

    private static double weight(Source source, Fate fate) {
        return switch (fate) {
            case SQL, SENT_BACK, SECOND_THOUGHT -> source.good();
            case UNREACHABLE, DISQUALIFIED, RECYCLED, WAITING, WORKED, REJECTED -> Math.pow(source.good(), FOR_LESS);
            case NURTURED -> 1;
        };
    }
}
