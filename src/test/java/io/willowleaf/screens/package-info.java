/// Looks at every page as people see it: in a real browser, in both languages, light and dark, wide and narrow.
@NullMarked
package io.willowleaf.screens;

import org.jspecify.annotations.NullMarked;
