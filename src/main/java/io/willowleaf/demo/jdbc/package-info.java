@NullMarked
package io.willowleaf.demo.jdbc;

import org.jspecify.annotations.NullMarked;
