/// Puts the frame around pages, serves the static files, and says what went wrong.
@NullMarked
package io.willowleaf.shell.web;

import org.jspecify.annotations.NullMarked;
