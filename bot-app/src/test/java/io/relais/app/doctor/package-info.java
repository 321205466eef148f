/** What is found, and what people are told to do next. */
@NullMarked
package io.relais.app.doctor;

import org.jspecify.annotations.NullMarked;
