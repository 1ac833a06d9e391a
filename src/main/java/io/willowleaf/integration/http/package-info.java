/// Calling other programs, at checked addresses only.
@NullMarked
package io.willowleaf.integration.http;

import org.jspecify.annotations.NullMarked;
