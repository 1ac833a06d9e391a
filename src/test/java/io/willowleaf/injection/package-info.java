/// What strangers write, brought in through every door and looked at on every page.
@NullMarked
package io.willowleaf.injection;

import org.jspecify.annotations.NullMarked;
