/// What is done with short messages.
@NullMarked
package io.willowleaf.messenger.desk;

import org.jspecify.annotations.NullMarked;
