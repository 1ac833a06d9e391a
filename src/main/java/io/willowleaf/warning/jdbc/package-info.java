/// Series, their baselines and alarms, as rows.
@NullMarked
package io.willowleaf.warning.jdbc;

import org.jspecify.annotations.NullMarked;
