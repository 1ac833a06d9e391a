@NullMarked
package io.willowleaf.workbench.desk;

import org.jspecify.annotations.NullMarked;
