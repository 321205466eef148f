/**
 * From YAML files to validated definitions, with every problem listed at once as {@code file:line path: message}. The
 * only package that knows YAML; knows nothing of leads, chats or stores.
 */
@NullMarked
package io.relais.core.config;

import org.jspecify.annotations.NullMarked;
