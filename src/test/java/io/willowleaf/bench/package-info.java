/// Measures the pages of the whole program with many complaints.
@NullMarked
package io.willowleaf.bench;

import org.jspecify.annotations.NullMarked;
