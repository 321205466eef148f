package io.relais.embeddedmongo.store;

/** From which moment rows are read. */
public interface View {

    /** The table's rows at that moment; none if it was not there yet. */
    Rows rows(Table table);

    /** Whether the table was there at that moment. */
    boolean has(Table table);

    /** The moment of reading itself, for the one command that may write. */
    static View live() {
        return new View() {
            @Override
            public Rows rows(Table table) {
                return table.now();
            }

            @Override
            public boolean has(Table table) {
                return true;
            }
        };
    }
}
