@NullMarked
package io.willowleaf.workbench.jdbc;

import org.jspecify.annotations.NullMarked;
