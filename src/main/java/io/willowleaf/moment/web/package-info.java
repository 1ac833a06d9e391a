/// The moments of truth, their signs, and where the short links lead.
@NullMarked
package io.willowleaf.moment.web;

import org.jspecify.annotations.NullMarked;
