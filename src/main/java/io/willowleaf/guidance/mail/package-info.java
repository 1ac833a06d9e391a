/// The letters that write themselves.
@NullMarked
package io.willowleaf.guidance.mail;

import org.jspecify.annotations.NullMarked;
