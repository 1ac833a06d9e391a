/// The door for mail servers that deliver directly.
@NullMarked
package io.willowleaf.intake.lmtp;

import org.jspecify.annotations.NullMarked;
