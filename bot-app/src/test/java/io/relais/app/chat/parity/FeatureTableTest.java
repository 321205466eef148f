package io.relais.app.chat.parity;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.Shared;
import io.relais.core.conversation.Desk;
import io.relais.core.conversation.Verb;
import io.relais.core.conversation.Verbs;
import io.relais.core.lead.Lead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page on what there is in which chat is what the bot does. */
@ExtendWith(Shared.class)
class FeatureTableTest {

    private static final Path PAGE = Path.of("../docs/features.md");

    /** Where to look where the page is to be brought up to date: this is what it should be. */
    private static final Path RECEIVED = Path.of("target/features.md");

    private static final String BEGIN = "<!-- table: made by FeatureTableTest -->\n\n";

    private static final String END = "\n\n<!-- end of table -->";

    private final Desk desk;

    private final List<Verb> verbs;

    FeatureTableTest(RunningRelais relais) {
        desk = relais.part(Desk.class);
        verbs = relais.part(Verbs.class).registry().all();
    }

    @Test
    void thePageHasTheTableOfWhatTheBotDoes() throws IOException {
        String page = Files.readString(PAGE);
        String table = FeatureTable.of(verbs, Script.scenes(), OfferedPlaces.of(lead()))
                .markdown();
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        assertThat(begin).as("the marks around the table").isPositive().isLessThan(end);

        String wanted = page.substring(0, begin + BEGIN.length()) + table + page.substring(end);

        Files.writeString(RECEIVED, wanted);
        assertThat(page).as("%s should be as %s", PAGE, RECEIVED).isEqualTo(wanted);
    }

    private Lead lead() {
        return Objects.requireNonNull(desk.store().find(new PreparedLeads(desk).at(Start.OFFERED)));
    }
}
