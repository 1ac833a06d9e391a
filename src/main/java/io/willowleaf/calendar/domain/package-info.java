/// Which days are holidays in Korea, by the rules.
@NullMarked
package io.willowleaf.calendar.domain;

import org.jspecify.annotations.NullMarked;
