package io.willowleaf.warning.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks at every series before the day begins, and through the day once an hour; on one node at a time.
@Configuration(proxyBeanMethods = false)
class WarningJobs {

    @Bean
    RecurringTask<Void> lookEveryMorning(EvaluationDesk desk, ZoneId zone) {
        return Tasks.recurring("warning-morning", new Daily(zone, LocalTime.of(7, 0)))
                .execute((_, _) -> desk.evaluate());
    }

    @Bean
    RecurringTask<Void> lookEveryHour(EvaluationDesk desk) {
        return Tasks.recurring("warning-hourly", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> desk.evaluate());
    }
}
