/// Takes the kit into tables, once for every version of it.
@NamedInterface("jdbc")
@NullMarked
package io.willowleaf.starterkit.jdbc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
