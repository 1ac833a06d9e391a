/// The page that finds, and the settings of it.
@NullMarked
package io.willowleaf.search.web;

import org.jspecify.annotations.NullMarked;
