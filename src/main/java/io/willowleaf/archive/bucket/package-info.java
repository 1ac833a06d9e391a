/// Files in an S3-compatible bucket.
@NullMarked
package io.willowleaf.archive.bucket;

import org.jspecify.annotations.NullMarked;
