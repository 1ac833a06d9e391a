/// The only place that knows Lucene.
@NullMarked
package io.willowleaf.search.lucene;

import org.jspecify.annotations.NullMarked;
