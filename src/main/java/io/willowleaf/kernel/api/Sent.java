package io.willowleaf.kernel.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The body of a request of a program, read strictly: a field nobody knows is refused by name (400), and what
/// breaks the limits that the description of its type tells is refused field by field (422).
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sent {

    /// More than this is refused with 413.
    int megabytes() default 1;

    /// Whether a request without a body is one with no fields.
    boolean optional() default false;
}
