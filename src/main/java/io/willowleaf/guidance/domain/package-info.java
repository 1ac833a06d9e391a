/// How words are found in a text and how a template is filled; plain Java.
@NullMarked
package io.willowleaf.guidance.domain;

import org.jspecify.annotations.NullMarked;
