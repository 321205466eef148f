/** What an operator sets, from the environment or Spring properties. A blank setting is one that is not there. */
@NullMarked
package io.relais.app.settings;

import org.jspecify.annotations.NullMarked;
