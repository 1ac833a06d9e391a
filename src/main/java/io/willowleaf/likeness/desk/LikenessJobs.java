package io.willowleaf.likeness.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is counted without anybody's doing, once for all nodes.
@Configuration(proxyBeanMethods = false)
class LikenessJobs {

    @Bean
    RecurringTask<Void> wordsAreCountedAgain(CountWords words) {
        return Tasks.recurring("likeness-words", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((_, _) -> words.count());
    }
}
