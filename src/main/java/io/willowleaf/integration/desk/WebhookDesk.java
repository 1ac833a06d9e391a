package io.willowleaf.integration.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.integration.DeliveryTry;
import io.willowleaf.integration.NewWebhook;
import io.willowleaf.integration.NotPossible;
import io.willowleaf.integration.OpenDelivery;
import io.willowleaf.integration.ParkedStream;
import io.willowleaf.integration.PublicEvent;
import io.willowleaf.integration.Sending;
import io.willowleaf.integration.WebhookCard;
import io.willowleaf.integration.WebhookFigures;
import io.willowleaf.integration.WebhookId;
import io.willowleaf.integration.domain.Courier;
import io.willowleaf.integration.domain.Lanes;
import io.willowleaf.integration.domain.Webhooks;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.log.Chronicle;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.privacy.desk.Vault;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whoever may give keys to other programs may also have them told.
@Service
@Transactional
public class WebhookDesk {

    /// What of a list is shown at most.
    public static final int SHOWN = 200;

    private static final int LONGEST_NAME = 100;
    private static final int SECRET_BYTES = 32;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int FORGOTTEN_AT_A_TIME = 1_000;

    private final Webhooks webhooks;
    private final Lanes lanes;
    private final Chronicle chronicle;
    private final PublicEvents events;
    private final EventWords words;
    private final FeedDesk feed;
    private final Courier courier;
    private final Couriers couriers;
    private final Vault vault;
    private final AuditDesk audit;
    private final Settings settings;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    WebhookDesk(
            Webhooks webhooks,
            Lanes lanes,
            Chronicle chronicle,
            PublicEvents events,
            EventWords words,
            FeedDesk feed,
            Courier courier,
            Couriers couriers,
            Vault vault,
            AuditDesk audit,
            Settings settings,
            InstantSource clock) {
        this.webhooks = webhooks;
        this.lanes = lanes;
        this.chronicle = chronicle;
        this.events = events;
        this.words = words;
        this.feed = feed;
        this.courier = courier;
        this.couriers = couriers;
        this.vault = vault;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /// Whether anything leaves at all; an installation of examples tells nobody.
    public Sending sending() {
        return settings.demo() == Settings.Demo.OFF ? Sending.ON : Sending.DEMO;
    }

    /// What has to be put right before it can be told.
    public Problems check(String name, String url, List<String> types) {
        return Problems.NONE
                .with(name.isBlank(), "name", "integration.problem.name")
                .with(name.length() > LONGEST_NAME, "name", "integration.problem.name_long")
                .with(!courier.knows(url), "url", "integration.problem.url")
                .with(!areKnown(types), "types", "integration.problem.types");
    }

    private boolean areKnown(List<String> types) {
        try {
            feed.types(Set.copyOf(types));
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// It hears of what happens from now on. The secret is told this once.
    public NewWebhook make(String name, String url, List<String> types, Viewer viewer) {
        demand(viewer);
        if (!check(name, url, types).none()) {
            throw new NotPossible("integration.refused.webhook");
        }
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = "whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var id = webhooks.add(
                name.strip(),
                url,
                types.stream().distinct().sorted().toList(),
                vault.seal(secret),
                chronicle.settled(),
                viewer.actor(),
                clock.instant());
        audit.act(viewer.actor(), "webhook.make", id.object());
        return new NewWebhook(id, secret);
    }

    /// Newest first.
    @Transactional(readOnly = true)
    public List<WebhookCard> list(Viewer viewer) {
        look(viewer);
        return webhooks.list(SHOWN);
    }

    @Transactional(readOnly = true)
    public WebhookCard find(WebhookId id, Viewer viewer) {
        look(viewer);
        return webhooks.find(id).orElseThrow(NotFound::new);
    }

    /// What happens meanwhile waits for it.
    public void pause(WebhookId id, Viewer viewer) {
        held(id, viewer);
        webhooks.pause(id, clock.instant());
        audit.act(viewer.actor(), "webhook.pause", id.object());
    }

    public void resume(WebhookId id, Viewer viewer) {
        held(id, viewer);
        webhooks.pause(id, null);
        webhooks.answers(id);
        couriers.wakeAfterCommit();
        audit.act(viewer.actor(), "webhook.resume", id.object());
    }

    /// It is told nothing more, and what still waits is dropped.
    public void end(WebhookId id, Viewer viewer) {
        held(id, viewer);
        webhooks.end(id, clock.instant());
        audit.act(viewer.actor(), "webhook.end", id.object());
    }

    /// Tells it again whatever happened from that position on, under the same delivery ids.
    public void replay(WebhookId id, long from, Viewer viewer) {
        held(id, viewer);
        var end = chronicle.settled();
        if (from < 0 || from > end) {
            throw new NotPossible("integration.refused.replay", end);
        }
        webhooks.replay(id, Math.max(1, from), end);
        couriers.wakeAfterCommit();
        audit.act(viewer.actor(), "webhook.replay", id.object());
    }

    @Transactional(readOnly = true)
    public List<ParkedStream> parked(WebhookId id, Viewer viewer) {
        find(id, viewer);
        return lanes.parked(id, SHOWN);
    }

    /// Lets what was given up be tried again: one stream, or all where none is named. Answers how many.
    public int tryAgain(WebhookId id, @Nullable String stream, Viewer viewer) {
        held(id, viewer);
        var many = lanes.tryAgain(id, stream, clock.instant());
        if (many == 0) {
            throw new NotPossible("integration.refused.none_parked");
        }
        webhooks.answers(id);
        couriers.wakeAfterCommit();
        audit.act(viewer.actor(), "webhook.tryAgain", id.object());
        return many;
    }

    /// What was tried, newest first.
    @Transactional(readOnly = true)
    public List<DeliveryTry> tries(WebhookId id, boolean missed, @Nullable Long before, int limit, Viewer viewer) {
        find(id, viewer);
        return lanes.tries(id, missed, before, Math.clamp(limit, 1, SHOWN + 1));
    }

    /// One try, with what was sent.
    @Transactional(readOnly = true)
    public OpenDelivery open(WebhookId id, long attempt, Viewer viewer) {
        var card = find(id, viewer);
        var tried = lanes.findTry(id, attempt).orElseThrow(NotFound::new);
        var body = events.of(chronicle.at(List.of(tried.position())), Viewer.SYSTEM).stream()
                .findFirst()
                .map((PublicEvent event) -> words.of(event))
                .orElse("");
        return new OpenDelivery(card, tried, body);
    }

    /// For the pages that say how everything is doing.
    @Transactional(readOnly = true)
    public WebhookFigures figures() {
        var now = clock.instant();
        var figures = lanes.figures(now);
        var oldest = figures.oldestDue();
        return new WebhookFigures(
                figures.waiting(), figures.parked(), oldest == null ? Duration.ZERO : Duration.between(oldest, now));
    }

    /// Forgets tries that nobody needs any more; answers how many.
    public int forget() {
        return lanes.forget(clock.instant().minus(KEPT), FORGOTTEN_AT_A_TIME);
    }

    private void held(WebhookId id, Viewer viewer) {
        demand(viewer);
        if (webhooks.findTarget(id).isEmpty()) {
            throw new NotFound();
        }
    }

    private static void look(Viewer viewer) {
        if (!viewer.may(Permission.TOKEN_WRITE, Manner.READ)) {
            throw new NotFound();
        }
    }

    private static void demand(Viewer viewer) {
        if (!viewer.may(Permission.TOKEN_WRITE, Manner.WRITE)) {
            throw new NotFound();
        }
    }
}
