/// The estimate behind one complaint and the assumptions it rests on.
@NullMarked
package io.willowleaf.impact.domain;

import org.jspecify.annotations.NullMarked;
