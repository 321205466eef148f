package io.relais.app;

import static org.assertj.core.api.Assertions.assertThat;

/** Leads that are too long for many of them to be on their way between two programs at once. */
public final class ManyLeads {

    /** More than fit between two programs that are connected, however much their systems keep there. */
    public static final int COUNT = 2_500;

    private static final String LONG_NAME = "x".repeat(9_000);

    private ManyLeads() {}

    /** Puts so many into the record of that bot. */
    public static void in(RunningRelais relais, int count) {
        StringBuilder lines = new StringBuilder();
        for (int lead = 1; lead <= count; lead++) {
            lines.append("{\"source\":\"many\",\"contact\":{\"email\":\"many").append(lead);
            lines.append("@many.example\",\"name\":\"").append(LONG_NAME).append("\"}}\n");
        }
        assertThat(relais.lines("/api/v1/leads", lines.toString()).body().lines())
                .hasSize(count)
                .allMatch(line -> line.contains("\"status\":201"));
    }
}
