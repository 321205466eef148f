/** What is made to go wrong with the stand-in chats; knows none of them. */
@NullMarked
package io.relais.workbench.faults;

import org.jspecify.annotations.NullMarked;
