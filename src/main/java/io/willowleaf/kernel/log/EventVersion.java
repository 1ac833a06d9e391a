package io.willowleaf.kernel.log;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The version a type of event is written in from now on; 1 where it is not said. Entries of older versions are read
/// into the same record: what they do not hold is null, what it no longer holds is left out.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventVersion {

    int value();
}
