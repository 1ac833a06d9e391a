/// What the audit keeps outside the database.
@NullMarked
package io.willowleaf.audit.file;

import org.jspecify.annotations.NullMarked;
