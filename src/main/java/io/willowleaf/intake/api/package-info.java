/// The door for programs.
@NullMarked
package io.willowleaf.intake.api;

import org.jspecify.annotations.NullMarked;
