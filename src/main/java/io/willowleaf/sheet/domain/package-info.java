/// How tables are read and written, and what their columns tell.
@NullMarked
package io.willowleaf.sheet.domain;

import org.jspecify.annotations.NullMarked;
