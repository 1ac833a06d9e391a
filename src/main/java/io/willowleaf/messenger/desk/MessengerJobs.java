package io.willowleaf.messenger.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done without anybody waiting: messages a broken-off request left behind are read.
@Configuration(proxyBeanMethods = false)
class MessengerJobs {

    @Bean
    RecurringTask<Void> readsWaitingMessages(ShortMessageDesk messages) {
        return Tasks.recurring("messenger-messages", FixedDelay.ofSeconds(20)).execute((_, _) -> messages.openSome());
    }
}
