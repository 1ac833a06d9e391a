/// The review, the decisions and the stage board.
@NullMarked
package io.willowleaf.management.web;

import org.jspecify.annotations.NullMarked;
