/// The ledger of what was given.
@NullMarked
package io.willowleaf.remedy.jdbc;

import org.jspecify.annotations.NullMarked;
