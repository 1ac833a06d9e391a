package io.willowleaf.intake.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What intake does without anybody waiting: mails a broken-off request left behind.
@Configuration(proxyBeanMethods = false)
class IntakeJobs {

    @Bean
    RecurringTask<Void> readsWaitingMail(MailDesk mails) {
        return every(Duration.ofSeconds(20), "intake-mail", mails::openSome);
    }

    /// In small transactions, until none is left.
    private static RecurringTask<Void> every(Duration pause, String name, IntSupplier some) {
        return Tasks.recurring(name, FixedDelay.of(pause)).execute((_, _) -> {
            int done;
            do {
                done = some.getAsInt();
            } while (done > 0);
        });
    }
}
