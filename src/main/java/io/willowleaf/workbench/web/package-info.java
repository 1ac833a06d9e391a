@NullMarked
package io.willowleaf.workbench.web;

import org.jspecify.annotations.NullMarked;
