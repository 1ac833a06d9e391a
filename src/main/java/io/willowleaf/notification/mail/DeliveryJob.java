package io.willowleaf.notification.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.willowleaf.notification.desk.Postman;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sends the postman round every few seconds, on one node at a time.
@Configuration(proxyBeanMethods = false)
class DeliveryJob {

    @Bean
    RecurringTask<Void> deliverMail(Postman postman) {
        return Tasks.recurring("deliver-mail", FixedDelay.ofSeconds(5)).execute((_, _) -> postman.deliver());
    }
}
