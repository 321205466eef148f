/** What the API shows. */
@NullMarked
package io.relais.app.api.view;

import org.jspecify.annotations.NullMarked;
