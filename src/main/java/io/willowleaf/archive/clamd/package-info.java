/// Asking a virus scanner.
@NullMarked
package io.willowleaf.archive.clamd;

import org.jspecify.annotations.NullMarked;
