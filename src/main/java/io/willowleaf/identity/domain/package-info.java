/// People, what their roles let them do, and the keys they come in with.
@NullMarked
package io.willowleaf.identity.domain;

import org.jspecify.annotations.NullMarked;
