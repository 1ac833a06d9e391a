/// Addresses that may be called, signatures, and when to try again.
@NullMarked
package io.willowleaf.integration.domain;

import org.jspecify.annotations.NullMarked;
