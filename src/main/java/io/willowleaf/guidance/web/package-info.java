/// The pages about good answers, and the coach beside the composer.
@NullMarked
package io.willowleaf.guidance.web;

import org.jspecify.annotations.NullMarked;
