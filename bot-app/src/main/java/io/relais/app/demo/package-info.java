/** The example month, made from the command line or from the workbench. */
@NullMarked
package io.relais.app.demo;

import org.jspecify.annotations.NullMarked;
