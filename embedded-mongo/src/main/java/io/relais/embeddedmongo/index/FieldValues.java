package io.relais.embeddedmongo.index;

import de.bwaldvogel.mongo.bson.Document;
import io.relais.embeddedmongo.key.EmptyArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an index sees of one field of a document: each element of an array is a value of its own. */
public final class FieldValues {

    private final List<@Nullable Object> values = new ArrayList<>();
    private boolean array;
    private boolean present;

    private FieldValues() {}

    /** Reads a field by its path, through arrays of documents. */
    public static FieldValues of(Document document, List<String> steps) {
        FieldValues found = new FieldValues();
        found.step(document, steps);
        return found;
    }

    /** The values; null where the field is missing. Never none. */
    public List<@Nullable Object> values() {
        return values;
    }

    /** Whether there was an array on the way. */
    public boolean array() {
        return array;
    }

    /** Whether the field was there at all, be it null. */
    public boolean present() {
        return present;
    }

    private void step(Document document, List<String> steps) {
        String field = steps.get(0);
        if (steps.size() > 1) {
            walk(document.get(field), steps.subList(1, steps.size()));
        } else if (document.containsKey(field)) {
            present = true;
            leaf(document.get(field));
        } else {
            values.add(null);
        }
    }

    private void walk(@Nullable Object value, List<String> steps) {
        if (value instanceof Document document) {
            step(document, steps);
        } else if (value instanceof Collection<?> elements) {
            array = true;
            elements.forEach(element -> walkElement(element, steps));
            position(new ArrayList<>(elements), steps);
            if (elements.isEmpty()) {
                values.add(null);
            }
        } else {
            values.add(null);
        }
    }

    private void walkElement(@Nullable Object element, List<String> steps) {
        if (element instanceof Document document) {
            step(document, steps);
        } else {
            values.add(null);
        }
    }

    /** A path may name an element by its place: {@code lines.0.amount}. */
    private void position(List<?> elements, List<String> steps) {
        String first = steps.get(0);
        if (!first.isEmpty() && first.chars().allMatch(Character::isDigit) && first.length() < 6) {
            int place = Integer.parseInt(first);
            Object element = place < elements.size() ? elements.get(place) : null;
            if (steps.size() == 1) {
                leaf(element);
            } else {
                walk(element, steps.subList(1, steps.size()));
            }
        }
    }

    private void leaf(@Nullable Object value) {
        if (!(value instanceof Collection<?> elements)) {
            values.add(value);
            return;
        }
        array = true;
        values.addAll(elements);
        if (elements.isEmpty()) {
            values.add(EmptyArray.INSTANCE);
        }
    }
}
