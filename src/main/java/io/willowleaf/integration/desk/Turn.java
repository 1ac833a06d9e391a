package io.willowleaf.integration.desk;

import io.willowleaf.identity.Viewer;
import io.willowleaf.integration.PublicEvent;
import io.willowleaf.integration.domain.Courier;
import io.willowleaf.integration.domain.DeliveryId;
import io.willowleaf.integration.domain.Lanes;
import io.willowleaf.integration.domain.Lanes.Lane;
import io.willowleaf.integration.domain.Lanes.Tried;
import io.willowleaf.integration.domain.RetryPlan;
import io.willowleaf.integration.domain.Signature;
import io.willowleaf.integration.domain.Webhooks;
import io.willowleaf.integration.domain.Webhooks.Target;
import io.willowleaf.kernel.log.Chronicle;
import io.willowleaf.privacy.desk.Vault;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// One courier on one lane: what waits there is delivered one after the other, until one of them cannot be. The other
/// side is spoken to outside any transaction.
@Component
class Turn {

    private static final int MOST = 20;

    /// Nothing new is begun after this, so that a turn ends before its lane falls back.
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private static final Duration SHORTEST_REST = Duration.ofSeconds(2);
    private static final int LONGEST_REST = 5;

    private final Webhooks webhooks;
    private final Lanes lanes;
    private final Chronicle chronicle;
    private final PublicEvents events;
    private final EventWords words;
    private final Courier courier;
    private final Vault vault;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Turn(
            Webhooks webhooks,
            Lanes lanes,
            Chronicle chronicle,
            PublicEvents events,
            EventWords words,
            Courier courier,
            Vault vault,
            InstantSource clock,
            TransactionTemplate transaction) {
        this.webhooks = webhooks;
        this.lanes = lanes;
        this.chronicle = chronicle;
        this.events = events;
        this.words = words;
        this.courier = courier;
        this.vault = vault;
        this.clock = clock;
        this.transaction = transaction;
    }

    void take(Lane lane) {
        var begun = System.nanoTime();
        var target = webhooks.findTarget(lane.webhook());
        var waiting = lanes.waiting(lane, MOST);
        var told = told(waiting);
        var tries = lane.tries();
        for (var position : waiting) {
            if (target.isEmpty() || System.nanoTime() - begun > LONGEST.toNanos()) {
                break;
            }
            var event = told.get(position);
            if (event == null) {
                transaction.executeWithoutResult(_ -> lanes.drop(lane, position));
            } else if (!deliver(lane, target.get(), event, tries + 1)) {
                return;
            }
            tries = 0;
        }
        transaction.executeWithoutResult(_ -> lanes.leave(lane, clock.instant()));
    }

    private Map<Long, PublicEvent> told(List<Long> positions) {
        return events.of(chronicle.at(positions), Viewer.SYSTEM).stream()
                .collect(Collectors.toMap(PublicEvent::position, Function.identity()));
    }

    /// Whether to go on with the next one.
    private boolean deliver(Lane lane, Target target, PublicEvent event, int number) {
        var now = clock.instant();
        var answer = hand(target, event, now);
        var tried = new Tried(event.position(), event.complaint(), event.type(), number, now, answer);
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            if (answer.arrived()) {
                webhooks.answers(lane.webhook());
                return lanes.delivered(lane, tried);
            }
            var first = lane.firstTryAt() == null || number == 1 ? now : lane.firstTryAt();
            lanes.missed(lane, tried, RetryPlan.findNext(number, first, now).orElse(null));
            restOrNot(lane, answer, now);
            return false;
        }));
    }

    /// Where nobody answers at all the whole webhook is left alone for a moment: 2, 4, 8 … seconds, up to a minute.
    private void restOrNot(Lane lane, Courier.Answer answer, Instant now) {
        if (answer.obstacle() != null && answer.obstacle().isAway()) {
            var times = Math.min(webhooks.silences(lane.webhook()), LONGEST_REST);
            webhooks.rest(lane.webhook(), now.plus(SHORTEST_REST.multipliedBy(1L << times)));
        } else {
            webhooks.answers(lane.webhook());
        }
    }

    private Courier.Answer hand(Target target, PublicEvent event, Instant now) {
        var body = words.of(event);
        return courier.hand(target.url(), headers(target, event, body, vault.open(target.sealedSecret()), now), body);
    }

    private static Map<String, String> headers(
            Target target, PublicEvent event, String body, String secret, Instant now) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Willowleaf-Delivery", DeliveryId.of(target.id(), event.position()));
        headers.put("Willowleaf-Event", event.type());
        headers.put("Willowleaf-Signature", Signature.of(body, secret, now));
        return headers;
    }
}
