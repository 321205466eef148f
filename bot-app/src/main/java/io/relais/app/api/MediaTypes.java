package io.relais.app.api;

/** The kinds of bodies that the API takes in and gives out. */
final class MediaTypes {

    static final String JSON = "application/json";
    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";

    private MediaTypes() {}
}
