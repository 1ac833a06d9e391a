package io.willowleaf.integration.kafka;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Whether the configuration names Kafka servers. An installation of examples publishes nothing.
class WithKafka implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var environment = context.getEnvironment();
        return !environment.getProperty("willowleaf.kafka.servers", "").isBlank()
                && environment.getProperty("willowleaf.demo", "off").equalsIgnoreCase("off");
    }
}
