/// Publishing to Apache Kafka; nothing of it is loaded unless it is asked for.
@NullMarked
package io.willowleaf.integration.kafka;

import org.jspecify.annotations.NullMarked;
