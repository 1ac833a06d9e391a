/// Decisions and what must be known of them; plain Java.
@NullMarked
package io.willowleaf.management.domain;

import org.jspecify.annotations.NullMarked;
