package io.relais.app.schedule;

import java.time.Duration;

/**
 * Something that is done again and again.
 *
 * @param name for the log
 * @param pause from the end of one time to the start of the next
 */
public record Task(String name, Duration pause, Runnable work) {}
