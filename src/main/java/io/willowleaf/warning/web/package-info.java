/// The alarms and the series we watch.
@NullMarked
package io.willowleaf.warning.web;

import org.jspecify.annotations.NullMarked;
