/// The assumptions as a page.
@NullMarked
package io.willowleaf.impact.web;

import org.jspecify.annotations.NullMarked;
