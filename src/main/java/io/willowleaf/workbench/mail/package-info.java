@NullMarked
package io.willowleaf.workbench.mail;

import org.jspecify.annotations.NullMarked;
