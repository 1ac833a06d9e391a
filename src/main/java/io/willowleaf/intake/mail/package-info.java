/// Reads raw mail, whatever its sender made of the standards.
@NullMarked
package io.willowleaf.intake.mail;

import org.jspecify.annotations.NullMarked;
