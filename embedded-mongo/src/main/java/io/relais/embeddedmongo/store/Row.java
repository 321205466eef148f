package io.relais.embeddedmongo.store;

/**
 * One row of a table.
 *
 * @param key in the table's order; not to be changed
 * @param value what is kept under it; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and a copy for each row read would cost more than the row
public record Row(byte[] key, byte[] value) {}
