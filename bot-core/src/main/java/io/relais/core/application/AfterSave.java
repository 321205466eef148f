package io.relais.core.application;

import io.relais.core.lead.LeadId;

/** Is told of a lead that was saved, so that its notices go out at once; the sweep finds what is not told. */
@FunctionalInterface
public interface AfterSave {

    /** Returns at once. */
    void saved(LeadId lead);
}
