@NullMarked
package io.willowleaf.intake.domain;

import org.jspecify.annotations.NullMarked;
