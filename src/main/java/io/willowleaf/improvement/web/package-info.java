/// Improvement actions as pages.
@NullMarked
package io.willowleaf.improvement.web;

import org.jspecify.annotations.NullMarked;
