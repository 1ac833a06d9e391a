/// The public pages.
@NullMarked
package io.willowleaf.portal.web;

import org.jspecify.annotations.NullMarked;
