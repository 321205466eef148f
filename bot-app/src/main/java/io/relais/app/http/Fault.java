package io.relais.app.http;

/**
 * What is wrong with one field.
 *
 * @param pointer where it is, as a JSON pointer (RFC 6901)
 * @param detail what is wrong and what would be right
 */
public record Fault(String pointer, String detail) {}
