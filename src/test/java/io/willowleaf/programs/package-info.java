/// Programs that use the API from outside, and the description they go by.
@NullMarked
package io.willowleaf.programs;

import org.jspecify.annotations.NullMarked;
