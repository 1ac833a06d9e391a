package io.willowleaf.protection.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done for people without anybody's doing, once for all nodes.
@Configuration(proxyBeanMethods = false)
class ProtectionJobs {

    @Bean
    RecurringTask<Void> unansweredRequestsGoUp(CallSuperiors superiors) {
        return Tasks.recurring("protection-calls", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> callAll(superiors));
    }

    /// In small transactions, until none is left.
    private static void callAll(CallSuperiors superiors) {
        int called;
        do {
            called = superiors.callSome();
        } while (called > 0);
    }
}
