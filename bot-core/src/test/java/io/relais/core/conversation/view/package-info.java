/** What people read, approved by a reviewer in both languages. */
@NullMarked
package io.relais.core.conversation.view;

import org.jspecify.annotations.NullMarked;
