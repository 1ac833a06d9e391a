/// What looks alike, on screens.
@NullMarked
package io.willowleaf.likeness.web;

import org.jspecify.annotations.NullMarked;
