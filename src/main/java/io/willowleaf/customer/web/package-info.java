/// The customer pages.
@NullMarked
package io.willowleaf.customer.web;

import org.jspecify.annotations.NullMarked;
