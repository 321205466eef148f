@NullMarked
package io.relais.workbench;

import org.jspecify.annotations.NullMarked;
