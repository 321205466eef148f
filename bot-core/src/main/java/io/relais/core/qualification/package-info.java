/**
 * Qualification checklists as data: questions, evidence, gates, and how deep to go for what is at stake. Pure; knows
 * nothing of leads, chats, stores or configuration files.
 */
@NullMarked
package io.relais.core.qualification;

import org.jspecify.annotations.NullMarked;
