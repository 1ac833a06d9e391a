/// The page where an organisation says who it is.
@NullMarked
package io.willowleaf.starterkit.web;

import org.jspecify.annotations.NullMarked;
