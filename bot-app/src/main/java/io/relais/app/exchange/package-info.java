/**
 * Leads come in from files and go out as files: rows are read, mapped and taken in batches, into a record that is opened here
 * or into a running bot. Decides nothing about leads.
 */
@NullMarked
package io.relais.app.exchange;

import org.jspecify.annotations.NullMarked;
