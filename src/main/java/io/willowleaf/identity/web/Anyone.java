package io.willowleaf.identity.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A route open without signing in (`PUBLIC`) or to everybody signed in (`SIGNED_IN`). A route with neither this nor
/// [Needs] is refused and fails the build.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Anyone {

    Who value();

    /// Why that is safe.
    String because();

    enum Who {
        PUBLIC,
        SIGNED_IN
    }
}
