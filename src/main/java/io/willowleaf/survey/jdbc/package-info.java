/// Questions asked and answers given, as rows.
@NullMarked
package io.willowleaf.survey.jdbc;

import org.jspecify.annotations.NullMarked;
