/// Kills the running program again and again while complaints come in, and looks whether any got lost or doubled.
@NullMarked
package io.willowleaf.kills;

import org.jspecify.annotations.NullMarked;
