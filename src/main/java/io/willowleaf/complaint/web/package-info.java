/// The pages on which the rules of deadlines are seen and changed.
@NullMarked
package io.willowleaf.complaint.web;

import org.jspecify.annotations.NullMarked;
