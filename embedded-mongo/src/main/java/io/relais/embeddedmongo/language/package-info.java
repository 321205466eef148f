/**
 * What of MongoDB's language is understood, and what is refused before anything is looked at. The library would find out
 * document by document, so that nothing was wrong with an empty collection.
 */
@NullMarked
package io.relais.embeddedmongo.language;

import org.jspecify.annotations.NullMarked;
