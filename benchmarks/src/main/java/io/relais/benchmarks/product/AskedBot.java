package io.relais.benchmarks.product;

import io.relais.core.application.Funnel;
import io.relais.core.conversation.People;
import io.relais.core.conversation.figures.Sight;
import io.relais.core.conversation.view.FigureTopic;
import io.relais.core.conversation.view.FiguresCard;
import io.relais.core.conversation.view.SliceWords;
import io.relais.core.i18n.Language;
import io.relais.core.i18n.Wording;
import java.io.IOException;
import java.util.Objects;

/** A bot that is asked for figures, in each way that there is. */
record AskedBot(Bot bot, Funnel funnel, FiguresCard card) implements AutoCloseable {

    /** How it is asked. */
    enum Way {
        /** As all others do. */
        CODE,
        /** As a chat does, up to the card. */
        CARD,
        /** As a caller of the API does. */
        HTTP
    }

    static AskedBot on(Place place) {
        Bot bot = Bot.on(place, Bot.Figures.KEPT);
        People people = bot.part(People.class);
        Wording words = new Wording(Language.FR, people.team().hours().zone());
        Sight sight = new Sight(Objects.requireNonNull(people.team().member("mia")));
        FiguresCard card = new FiguresCard(FigureTopic.FUNNEL, new SliceWords(words, people), sight);
        return new AskedBot(bot, bot.part(Funnel.class), card);
    }

    /** How long it took to answer, in nanoseconds. */
    long asked(Question question, Way way) throws IOException, InterruptedException {
        long started = System.nanoTime();
        Object answer = switch (way) {
            case CODE -> funnel.ask(question.query());
            case CARD -> funnel.ask(question.query()).accept(card);
            case HTTP -> bot.get(question.path());
        };
        long taken = System.nanoTime() - started;
        Objects.requireNonNull(answer);
        return taken;
    }

    @Override
    public void close() {
        bot.close();
    }
}
