/** The workbench: a stand-in Slack and a stand-in Teams, a page that shows what people see, and a launcher of the bot, known by HTTP only. */
@NullMarked
package io.relais.workbench;

import org.jspecify.annotations.NullMarked;
