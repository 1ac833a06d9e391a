package io.willowleaf.integration.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Forgets old tries, a piece at a time, on one node.
@Configuration(proxyBeanMethods = false)
class WebhookJobs {

    @Bean
    RecurringTask<Void> forgetDeliveries(WebhookDesk desk) {
        return Tasks.recurring("forget-deliveries", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> {
                    var forgotten = desk.forget();
                    while (forgotten > 0) {
                        forgotten = desk.forget();
                    }
                });
    }
}
