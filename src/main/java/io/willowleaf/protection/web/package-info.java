/// The pages on which people protect themselves and each other.
@NullMarked
package io.willowleaf.protection.web;

import org.jspecify.annotations.NullMarked;
