/// The only SQL of the portal.
@NullMarked
package io.willowleaf.portal.jdbc;

import org.jspecify.annotations.NullMarked;
