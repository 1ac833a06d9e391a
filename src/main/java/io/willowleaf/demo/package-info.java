/// An invented organisation with two years behind it, so that every screen has something to say on the first day.
@ApplicationModule
@NullMarked
package io.willowleaf.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
