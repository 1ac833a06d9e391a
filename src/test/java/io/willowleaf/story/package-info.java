/// One complaint on its way through the whole loop, in a real browser.
@NullMarked
package io.willowleaf.story;

import org.jspecify.annotations.NullMarked;
