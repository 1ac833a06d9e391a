/// What programs write to customers and for us, the same as on the page.
@NullMarked
package io.willowleaf.workbench.api;

import org.jspecify.annotations.NullMarked;
