/// The complaint itself: where it stands, what may be done with it, how grave it is and how long it may take.
@NullMarked
package io.willowleaf.complaint.domain;

import org.jspecify.annotations.NullMarked;
