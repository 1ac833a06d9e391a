/// Three measures of three different questions.
@NullMarked
package io.willowleaf.likeness.domain;

import org.jspecify.annotations.NullMarked;
