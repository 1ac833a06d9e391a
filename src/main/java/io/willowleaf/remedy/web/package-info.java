/// Offering, asking for approval and giving it.
@NullMarked
package io.willowleaf.remedy.web;

import org.jspecify.annotations.NullMarked;
