/**
 * How well a lead fits and how engaged it is, with every point explained. Pure functions of facts, rules and a given
 * time; knows nothing of leads, chats, stores or configuration files.
 */
@NullMarked
package io.relais.core.scoring;

import org.jspecify.annotations.NullMarked;
