/// Complaints and customer satisfaction: heard, answered, their cause removed.
@NullMarked
package io.willowleaf;

import org.jspecify.annotations.NullMarked;
