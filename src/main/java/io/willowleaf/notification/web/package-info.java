/// The outbox page.
@NullMarked
package io.willowleaf.notification.web;

import org.jspecify.annotations.NullMarked;
