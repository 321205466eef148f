package io.relais.app.api;

import io.relais.app.http.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Several things at once: what can't be read is answered by itself, the rest together. */
final class Together {

    private Together() {}

    /** The answer to each, in their order. */
    static <A, B> List<Answer> answers(List<A> all, Function<A, B> reading, Function<List<B>, List<Answer>> together) {
        Map<Integer, Answer> answers = new TreeMap<>();
        Map<Integer, B> read = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            int at = i;
            Guard.answer(
                    () -> {
                        read.put(at, reading.apply(all.get(at)));
                        return true;
                    },
                    problem -> {
                        answers.put(at, Answer.of(problem));
                        return false;
                    });
        }
        List<Answer> taken = read.isEmpty() ? List.of() : together.apply(List.copyOf(read.values()));
        int next = 0;
        for (int at : read.keySet()) {
            answers.put(at, taken.get(next));
            next++;
        }
        return new ArrayList<>(answers.values());
    }
}
