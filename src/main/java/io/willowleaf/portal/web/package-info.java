/// The public pages.
@NamedInterface("web")
@NullMarked
package io.willowleaf.portal.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
