@NullMarked
package io.willowleaf.workbench.domain;

import org.jspecify.annotations.NullMarked;
