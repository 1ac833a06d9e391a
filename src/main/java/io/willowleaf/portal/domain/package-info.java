/// The rules of the public door.
@NullMarked
package io.willowleaf.portal.domain;

import org.jspecify.annotations.NullMarked;
