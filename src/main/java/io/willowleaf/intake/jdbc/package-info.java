/// The only SQL of intake.
@NullMarked
package io.willowleaf.intake.jdbc;

import org.jspecify.annotations.NullMarked;
