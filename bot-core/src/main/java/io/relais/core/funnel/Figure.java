package io.relais.core.funnel;

import java.util.List;

/** A figure of the funnel: what it is called, and how it is read off a tally. */
public interface Figure {

    /** Its permanent name, which phrases and the API tell it by. */
    String id();

    /** What it says, in the order in which it is told. */
    List<Reading> of(Tally tally);
}
