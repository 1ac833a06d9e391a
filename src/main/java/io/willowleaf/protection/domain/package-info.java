/// The ladder, the care that follows a request, and what keeps a restriction fair.
@NullMarked
package io.willowleaf.protection.domain;

import org.jspecify.annotations.NullMarked;
