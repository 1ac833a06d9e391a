package io.willowleaf.archive.clamd;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.willowleaf.archive.desk.ScanDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Has waiting files looked through, on one node at a time.
@Configuration(proxyBeanMethods = false)
class ScanJob {

    @Bean
    RecurringTask<Void> scanFiles(ScanDesk scans) {
        return Tasks.recurring("scan-files", FixedDelay.ofSeconds(20)).execute((_, _) -> scans.lookThroughSome());
    }
}
