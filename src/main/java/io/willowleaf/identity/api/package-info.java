/// What holds for every request of a program: how often it may ask, and that it happens once.
@NullMarked
package io.willowleaf.identity.api;

import org.jspecify.annotations.NullMarked;
