package io.relais.app.doctor;

import java.util.List;

/** Looks at one part of the installation. What is wrong there is a finding and never an exception. */
@FunctionalInterface
public interface Check {

    /** What was found, one finding for each thing that was looked at. */
    List<Finding> look();
}
