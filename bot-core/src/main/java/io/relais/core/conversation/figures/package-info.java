/** How people ask for figures: periods, breakdowns and names in their own words. Pure; knows no chat, no store, no clock. */
@NullMarked
package io.relais.core.conversation.figures;

import org.jspecify.annotations.NullMarked;
