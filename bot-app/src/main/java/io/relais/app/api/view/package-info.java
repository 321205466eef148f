/** Leads as the API shows them. What is shown here is what callers rely on: names are added, never changed. */
@NullMarked
package io.relais.app.api.view;

import org.jspecify.annotations.NullMarked;
