/// What programs ask, and how they are answered.
@NullMarked
package io.willowleaf.integration.api;

import org.jspecify.annotations.NullMarked;
