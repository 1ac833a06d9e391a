/// What a kept file is called and how it is cut.
@NullMarked
package io.willowleaf.archive.domain;

import org.jspecify.annotations.NullMarked;
