/// The volumes page.
@NullMarked
package io.willowleaf.volume.web;

import org.jspecify.annotations.NullMarked;
