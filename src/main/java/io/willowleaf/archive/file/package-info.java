/// Files in a folder.
@NullMarked
package io.willowleaf.archive.file;

import org.jspecify.annotations.NullMarked;
