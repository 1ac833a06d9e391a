/// Whose limit covers what; plain Java.
@NullMarked
package io.willowleaf.remedy.domain;

import org.jspecify.annotations.NullMarked;
