/// The page on which the calendar is seen and changed.
@NullMarked
package io.willowleaf.calendar.web;

import org.jspecify.annotations.NullMarked;
