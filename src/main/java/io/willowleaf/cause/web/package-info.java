/// The cause pages.
@NullMarked
package io.willowleaf.cause.web;

import org.jspecify.annotations.NullMarked;
