package io.willowleaf.identity.desk;

import io.willowleaf.identity.Pace;
import io.willowleaf.identity.TokenId;
import io.willowleaf.identity.domain.Budgets;
import io.willowleaf.kernel.config.Settings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/// Lets each token ask so often a minute, whichever node it asks. A node takes a slice of the minute out of the common
/// budget and spends it by itself, so that a request costs no write; what a node took and does not spend is lost until
/// the minute is over, a hundredth of the budget at most.
@Service
public class BudgetDesk {

    private static final int MINUTE = 60;
    private static final int SLICES = 100;

    private final Budgets budgets;
    private final InstantSource clock;
    private final long limit;
    private final Map<TokenId, Purse> purses = new ConcurrentHashMap<>();

    @Autowired
    BudgetDesk(Budgets budgets, InstantSource clock, Settings settings) {
        this(budgets, clock, settings.apiPerMinute());
    }

    BudgetDesk(Budgets budgets, InstantSource clock, long limit) {
        this.budgets = budgets;
        this.clock = clock;
        this.limit = limit;
    }

    /// One request more.
    public Pace spend(TokenId token) {
        var now = clock.instant().getEpochSecond();
        var purse = purses.computeIfAbsent(token, Purse::new);
        var untilNext = Duration.ofSeconds(MINUTE - Math.floorMod(now, MINUTE));
        synchronized (purse) {
            var allowed = purse.spend(Math.floorDiv(now, MINUTE));
            return new Pace(allowed, limit, purse.rest(), untilNext);
        }
    }

    /// What this node holds of the budget of one token.
    private final class Purse {

        private final TokenId token;
        private long minute = Long.MIN_VALUE;
        private long left;
        private long taken;

        Purse(TokenId token) {
            this.token = token;
        }

        boolean spend(long now) {
            if (minute != now) {
                minute = now;
                left = 0;
                taken = 0;
            }
            if (left == 0 && taken < limit) {
                refill();
            }
            if (left == 0) {
                return false;
            }
            left--;
            return true;
        }

        private void refill() {
            var slice = Math.max(1, limit / SLICES);
            taken = budgets.take(token, minute, slice);
            left = Math.clamp(slice - (taken - limit), 0, slice);
        }

        /// What others did not take yet, and what is left here.
        long rest() {
            return Math.max(0, limit - taken) + left;
        }
    }
}
