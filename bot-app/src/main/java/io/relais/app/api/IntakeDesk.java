package io.relais.app.api;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.relais.app.http.Guard;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Where everything comes in: it is taken, counted by what became of it, and answered, whatever happens. */
@Component
final class IntakeDesk {

    private final MeterRegistry meters;

    IntakeDesk(MeterRegistry meters) {
        this.meters = meters;
    }

    Answer answer(Taking taking, Supplier<Taking.Sent> reading) {
        return counted(taking, Guard.answer(() -> taking.take(reading.get()), Answer::of));
    }

    /** Takes several at once, and answers each, in their order. */
    List<Answer> answers(Taking taking, List<Supplier<Taking.Sent>> readings) {
        List<Answer> answers = Together.answers(
                readings,
                Supplier::get,
                read -> Guard.answer(
                        () -> taking.takeAll(read), problem -> Collections.nCopies(read.size(), Answer.of(problem))));
        answers.forEach(answer -> counted(taking, answer));
        return answers;
    }

    private Answer counted(Taking taking, Answer answer) {
        Counter.builder("relais.intake")
                .description("Leads and signals that came in, by what became of them")
                .tag("kind", taking.kind())
                .tag("outcome", answer.result().word())
                .register(meters)
                .increment();
        return answer;
    }
}
