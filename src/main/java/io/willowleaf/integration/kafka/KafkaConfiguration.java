package io.willowleaf.integration.kafka;

import io.willowleaf.integration.desk.Telling;
import io.willowleaf.kernel.config.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/// Publishes to Kafka where there is one. Else this class is not even loaded, and nothing it names.
@Configuration(proxyBeanMethods = false)
@Conditional(WithKafka.class)
class KafkaConfiguration {

    @Bean
    KafkaPublisher kafkaPublisher(Telling telling, Settings settings) {
        return new KafkaPublisher(telling, settings.kafka());
    }
}
