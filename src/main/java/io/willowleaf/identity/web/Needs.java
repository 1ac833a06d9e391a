package io.willowleaf.identity.web;

import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The permission without which this route answers 403. Whether it reaches the object asked for is checked by the desk.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    Permission value();

    /// How strongly it must be held to change something (any method but GET). Whoever may only read never changes
    /// anything; those who may only ask or propose are let in where this says so.
    Manner manner() default Manner.WRITE;
}
