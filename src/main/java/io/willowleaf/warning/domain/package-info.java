/// Charts that tell a signal from noise.
@NullMarked
package io.willowleaf.warning.domain;

import org.jspecify.annotations.NullMarked;
