/// What the desk keeps; plain Java.
@NullMarked
package io.willowleaf.starterkit.domain;

import org.jspecify.annotations.NullMarked;
