/** The record of every request in and out, with secrets masked. */
@NullMarked
package io.relais.workbench.traffic;

import org.jspecify.annotations.NullMarked;
