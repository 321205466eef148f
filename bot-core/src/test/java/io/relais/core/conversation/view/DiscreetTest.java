package io.relais.core.conversation.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.relais.core.lead.Contact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscreetTest {

    private static final Contact CLAIRE =
            new Contact("claire.petit@northwind.example", "Claire Petit-Jean", null, null, null, null);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Claire Petit-Jean said no               | […] said no
            CLAIRE says, petit, jean, Clairement    | […] says, […], […], Clairement
            write to claire.petit@northwind.example | write to […]
            (or <c.p@mail.example>, please)         | (or <[…]>, please)
            +33 1 23 45 67 89 did not answer        | […] did not answer
            01.23.45.67.89/secretary                | […]/secretary
            on 2026-05-12 with 60 000 EUR, 220 people | on 2026-05-12 with 60 000 EUR, 220 people
            """)
    void takesTheContactOutOfWhatManyRead(String written, String read) {
        assertThat(new Discreet(CLAIRE).of(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"nobody is named here"})
    void leavesATextAsItIsWhereTheNameIsNotKnown(String text) {
        assertThat(new Discreet(Contact.UNKNOWN).of(text)).isEqualTo(text);
    }
}
