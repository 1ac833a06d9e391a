package io.willowleaf.search.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.willowleaf.search.domain.Entries;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What keeps the index quick without anybody's doing, once for all nodes.
@Configuration(proxyBeanMethods = false)
class SearchJobs {

    @Bean
    RecurringTask<Void> newWordsAreSortedIn(Entries entries) {
        return Tasks.recurring("search-sort-in", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((_, _) -> entries.sortIn());
    }
}
