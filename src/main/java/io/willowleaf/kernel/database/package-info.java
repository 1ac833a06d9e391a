/// The database of an installation: the PostgreSQL we carry or one of its own, its migrations, its roles, its
/// connections.
@NamedInterface("database")
@NullMarked
package io.willowleaf.kernel.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
