/// Pages about the doors and what came through them.
@NullMarked
package io.willowleaf.messenger.web;

import org.jspecify.annotations.NullMarked;
