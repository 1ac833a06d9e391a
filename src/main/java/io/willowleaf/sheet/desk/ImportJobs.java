package io.willowleaf.sheet.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What goes on without anybody waiting: rows are taken in, and what is done is forgotten.
@Configuration(proxyBeanMethods = false)
class ImportJobs {

    @Bean
    RecurringTask<Void> takesSheetsIn(ImportDesk sheets) {
        return every(Duration.ofSeconds(5), "sheet-import", sheets::takeSome);
    }

    @Bean
    RecurringTask<Void> forgetsRowsTakenIn(ImportDesk sheets) {
        return every(Duration.ofMinutes(10), "sheet-forget", sheets::forgetSome);
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
