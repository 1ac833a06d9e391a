package io.willowleaf.complaint.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks every ten minutes for answers the customer let rest.
@Configuration(proxyBeanMethods = false)
class SilenceSettles {

    @Bean
    RecurringTask<Void> silenceSettlesTask(SilenceDesk silence) {
        return Tasks.recurring("complaint-silence", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((_, _) -> {
                    while (silence.settleSome() > 0) {
                        Thread.onSpinWait();
                    }
                });
    }
}
