package io.relais.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.app.RunningRelais;
import io.relais.app.SentLeads;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportFileTest {

    private static final String FRENCH = """
            Prénom;Nom;Courriel;Société;Effectif;Pays;Créé le;Action;Commentaire
            Claire;Petit;claire.petit@northwind.example;Northwind RH;220;France;12/05/2026;guide_download;"Deux
            lignes ; et ""guillemets""\"
            Tom;Reed;pas une adresse;Fabrikam;12;Royaume-Uni;13/05/2026;;
            ;;ana@contoso.example;Contoso;beaucoup;Allemagne;14/05/2026;;
            Zoé;Blanc;zoe@contoso.example;Contoso;1 200;Allemagne;14/05/2026;;
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsColumnsByTheirUsualNamesAndGoesOnWhereItWasStopped() throws IOException {
        Path file = write("salon.csv", FRENCH.replace("\\\"", "\""));

        Line first = run("import", file.toString(), "--dates", "day-first");
        Line again = run("import", file.toString(), "--dates", "day-first");

        assertThat(first.out()).as(first.err()).contains("2 new, 0 known already, 0 added to open leads, 2 refused");
        assertThat(first.code()).isEqualTo(1);
        assertThat(again.out()).contains("0 new, 2 known already, 0 added to open leads, 2 refused");
        assertThat(Files.readString(Path.of(file + ".refused.csv")))
                .startsWith("relais.line;relais.reason;Prénom;")
                .contains("4;/contact/email must be an e-mail address;Tom;Reed;")
                .contains("5;/company/employees must be");
        try (RunningRelais relais = relais()) {
            JsonNode lead = find(relais, "claire.petit@northwind.example");
            assertThat(lead.path("source").asString()).isEqualTo("salon");
            assertThat(lead.path("contact").path("name").asString()).isEqualTo("Claire Petit");
            assertThat(lead.path("company").path("country").asString()).isEqualTo("FR");
            assertThat(lead.path("receivedAt").asString()).isEqualTo("2026-05-11T22:00:00Z");
            assertThat(lead.path("extra").path("Commentaire").asString()).contains("Deux\\nlignes");
            assertThat(lead.path("signals").path(0).path("at").asString()).isEqualTo("2026-05-11T22:00:00Z");
        }
    }

    @Test
    void tellsNobodyUnlessItIsAskedTo() throws IOException {
        Path file = write("hot.ndjson", mql("quiet@hot.example") + "\n" + mql("quiet@hot.example") + "\nno json\n");
        Path told = write("told.ndjson", mql("told@hot.example"));

        Line quiet = run("import", file.toString());
        Line announced = run("import", told.toString(), "--announce");

        assertThat(quiet.out()).as(quiet.err()).contains("1 new, 1 known already, 0 added to open leads, 1 refused");
        assertThat(Files.readString(Path.of(file + ".refused.ndjson")))
                .contains("\"line\":3")
                .contains("no json");
        assertThat(announced.code()).isZero();
        try (RunningRelais relais = relais()) {
            JsonNode waiting = find(relais, "quiet@hot.example");
            assertThat(waiting.path("stage").asString()).isEqualTo("MQL");
            assertThat(waiting.has("owner")).isFalse();
            assertThat(find(relais, "told@hot.example").path("owner").asString())
                    .isNotEmpty();
        }
    }

    @Test
    void followsAMapping() throws IOException {
        Path mapping = write("mapping.yaml", """
                lead:
                  source: {path: /Kanal, words: {Messe: fair}}
                  externalId: /Nr
                  contact.email: {first: [/Mail, /Mail 2]}
                signals:
                  - {kind: event_meeting, at: /Am}
                """);
        Path file = folder.resolve("messe.csv");
        Files.writeString(
                file,
                "Nr,Kanal,Mail,Mail 2,Am\n7,Messe,,gr\u00fcn@fair.example,2026-05-12\n",
                Charset.forName("windows-1252"));

        Line refused = run("import", file.toString(), "--mapping", mapping.toString());
        Line line = run("import", file.toString(), "--mapping", mapping.toString(), "--encoding", "windows-1252");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("--encoding");
        assertThat(line.out()).as(line.err()).contains("1 new");
        Line wrong = run(
                "import",
                file.toString(),
                "--mapping",
                write("bad.yaml", "lead: {sorce: x}\n").toString());
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("bad.yaml:1 lead.sorce: is not a field; did you mean source?");
    }

    /** A number that no export gives is none: such a line is known again by all that it says, as any other. */
    @Test
    void knowsALineAgainWhoseNumberIsNoNumber() throws IOException {
        String line = "{\"source\":\"x\",\"contact\":{\"email\":\"%s@crm.example\"},\"relais\":{\"id\":%s}}\n";
        Path file = write("odd.ndjson", line.formatted("one", "\"A-1\"") + line.formatted("two", "0"));

        Line first = run("import", file.toString());
        Line again = run("import", file.toString());

        assertThat(first.out()).as(first.err()).contains("2 new, 0 known already");
        assertThat(again.out()).as(again.err()).contains("0 new, 2 known already");
    }

    @Test
    void goesToARunningBotThatHasTheRecord() throws IOException {
        Path file = write("crm.csv", "id,email\n1,one@crm.example\n2,two@crm.example\n3,three\n");
        try (RunningRelais relais = relais()) {
            Line held = run("import", file.toString());
            Line sent = run("import", file.toString(), "--to", relais.at("").toString());
            Line again = run("import", file.toString(), "--to", relais.at("").toString());

            assertThat(held.code()).isEqualTo(3);
            assertThat(held.err()).contains("--to");
            assertThat(sent.out()).as(sent.err()).contains("2 new, 0 known already, 0 added to open leads, 1 refused");
            assertThat(again.out()).contains("0 new, 2 known already");
            assertThat(find(relais, "one@crm.example").path("externalId").asString())
                    .isEqualTo("1");
        }
    }

    @Test
    void saysWhatIsWrongWithTheCommand() {
        assertThat(run("import", folder.resolve("none.csv").toString()).code()).isEqualTo(2);
        assertThat(run("import").code()).isEqualTo(2);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String mql(String email) {
        return SentLeads.mql(email, email).replace("\n", "");
    }

    private Line run(String... words) {
        return Line.with(settings().toArray(String[]::new), words);
    }

    private List<String> settings() {
        return new ArrayList<>(Arrays.asList(
                "--relais.data-dir=" + folder.resolve("data"),
                "--relais.config-dir=" + folder.resolve("none"),
                "--relais.api-keys=tests:" + RunningRelais.SECRET));
    }

    private RunningRelais relais() {
        return RunningRelais.on(folder.resolve("data")).withKey().start();
    }

    private static JsonNode find(RunningRelais relais, String email) {
        return relais.get("/api/v1/leads?limit=200")
                .json()
                .path("leads")
                .valueStream()
                .filter(lead -> lead.path("email").asString().equals(email))
                .findFirst()
                .map(lead ->
                        relais.get("/api/v1/leads/" + lead.path("id").asInt()).json())
                .orElseThrow();
    }
}
