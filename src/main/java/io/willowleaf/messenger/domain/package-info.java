/// Short messages, how they are signed, how long they may be.
@NullMarked
package io.willowleaf.messenger.domain;

import org.jspecify.annotations.NullMarked;
