package io.willowleaf.complaint.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What happens to complaints without anybody's doing: silence settles an answer, a new holiday or rule moves a
/// deadline.
@Configuration(proxyBeanMethods = false)
class ComplaintJobs {

    @Bean
    RecurringTask<Void> silenceSettles(SilenceDesk silence) {
        return every(Duration.ofMinutes(10), "complaint-silence", silence::settleSome);
    }

    /// Once for all nodes; what a node that fell over left undone, the next one does.
    @Bean
    RecurringTask<Void> deadlinesFollowTheCalendar(DeadlineDesk deadlines, MovedDeadlines moved) {
        return Tasks.recurring("complaint-deadlines", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> {
                    untilNone(deadlines::recountSome);
                    untilNone(deadlines::followSome);
                    moved.tellOwners();
                });
    }

    @Bean
    RecurringTask<Void> deadlinesAreTold(SignalDesk signals) {
        return every(Duration.ofMinutes(2), "complaint-signals", signals::tellSome);
    }

    @Bean
    RecurringTask<Void> lawsAreTold(SignalDesk signals) {
        return every(Duration.ofHours(1), "complaint-laws", signals::tellLaws);
    }

    @Bean
    RecurringTask<Void> silenceIsTold(SignalDesk signals) {
        return every(Duration.ofMinutes(30), "complaint-silent", signals::tellSilent);
    }

    @Bean
    RecurringTask<Void> petitionsAreNotForgotten(NoticeDesk notices) {
        return every(Duration.ofHours(1), "complaint-notices", notices::tellSome);
    }

    /// In small transactions, until none is left.
    private static RecurringTask<Void> every(Duration pause, String name, IntSupplier some) {
        return Tasks.recurring(name, FixedDelay.of(pause)).execute((_, _) -> untilNone(some));
    }

    private static void untilNone(IntSupplier some) {
        int done;
        do {
            done = some.getAsInt();
        } while (done > 0);
    }
}
