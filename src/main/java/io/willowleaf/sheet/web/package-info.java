/// Where tables are handed in and looked at.
@NullMarked
package io.willowleaf.sheet.web;

import org.jspecify.annotations.NullMarked;
