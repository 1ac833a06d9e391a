package io.willowleaf.archive.bucket;

import io.willowleaf.kernel.config.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// There is a bucket where one is named; it stays readable when new files go elsewhere.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("willowleaf.archive.s3.bucket")
class BucketConfiguration {

    @Bean
    BucketStore bucketStore(Settings settings) {
        return new BucketStore(settings.archive().s3());
    }
}
