/// How the moments of one journey add up.
@NullMarked
package io.willowleaf.moment.domain;

import org.jspecify.annotations.NullMarked;
