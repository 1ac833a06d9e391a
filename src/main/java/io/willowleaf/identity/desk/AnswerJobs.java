package io.willowleaf.identity.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Forgets the answers to programs that are older than seven days.
@Configuration(proxyBeanMethods = false)
class AnswerJobs {

    @Bean
    RecurringTask<Void> oldAnswersAreForgotten(OnceDesk once) {
        return Tasks.recurring("identity-answers", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> {
                    int forgotten;
                    do {
                        forgotten = once.forgetSome();
                    } while (forgotten > 0);
                });
    }
}
