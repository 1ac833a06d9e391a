/// Volumes of a day, and files of them.
@NullMarked
package io.willowleaf.volume.domain;

import org.jspecify.annotations.NullMarked;
