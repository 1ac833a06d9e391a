/// Letters, and when to try again.
@NullMarked
package io.willowleaf.notification.domain;

import org.jspecify.annotations.NullMarked;
