package io.willowleaf.kernel.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A route for programs that have to say which version they saw (`If-Match`), since they would decide about something
/// else than they know; refused with 428 without it.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SeenFirst {}
