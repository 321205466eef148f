/**
 * Who gets a lead and until when: the team, its working hours, its deadlines, and assignments that explain themselves.
 * Pure; knows nothing of leads, chats, stores or configuration files.
 */
@NullMarked
package io.relais.core.routing;

import org.jspecify.annotations.NullMarked;
