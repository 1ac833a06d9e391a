/// Handing letters to the mail server.
@NullMarked
package io.willowleaf.notification.mail;

import org.jspecify.annotations.NullMarked;
