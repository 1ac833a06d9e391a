/// What a text is found by, and what a question looks for.
@NullMarked
package io.willowleaf.search.domain;

import org.jspecify.annotations.NullMarked;
