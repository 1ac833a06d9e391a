package io.willowleaf.search.desk;

import io.willowleaf.kernel.log.LogHealth;
import io.willowleaf.kernel.log.Subscriptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How far finding is behind what happens, and how far cutting everything again has come.
@Component
public class Progress {

    private final Subscriptions subscriptions;

    Progress(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /// How things stand at this moment.
    ///
    /// @param behind how long the oldest thing that cannot be found yet has waited
    /// @param percent of the log that was gone through again, 100 when everything was
    public record Standing(Duration behind, long waiting, int percent) {

        public boolean cutting() {
            return percent < 100;
        }
    }

    public Standing now() {
        var health = subscriptions.health();
        var live = of(health, MakeFindable.NAME);
        var again = of(health, CutAgain.NAME);
        return new Standing(
                live == null ? Duration.ZERO : live.oldestUnheard(),
                live == null ? 0 : live.behind(),
                again == null || again.behind() == 0 || health.lastPosition() == 0
                        ? 100
                        : (int) Math.min(99, again.position() * 100 / health.lastPosition()));
    }

    private static LogHealth.@Nullable Standing of(LogHealth health, String name) {
        return health.subscribers().stream()
                .filter(each -> each.subscriber().equals(name))
                .findFirst()
                .orElse(null);
    }
}
