/// What programs offer to put it right.
@NullMarked
package io.willowleaf.remedy.api;

import org.jspecify.annotations.NullMarked;
