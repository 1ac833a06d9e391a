package io.willowleaf.integration.domain;

import io.willowleaf.integration.WebhookCard;
import io.willowleaf.integration.WebhookId;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The addresses that want to be told.
public interface Webhooks {

    WebhookId add(String name, String url, List<String> types, String sealedSecret, long after, Actor by, Instant now);

    /// Newest first; without those that ended.
    List<WebhookCard> list(int limit);

    Optional<WebhookCard> find(WebhookId id);

    Optional<Target> findTarget(WebhookId id);

    /// All that want to hear of something, also while they are paused.
    List<Listening> listening();

    /// Without a time it goes on.
    void pause(WebhookId id, @Nullable Instant at);

    void end(WebhookId id, Instant at);

    /// Nobody answered; it rests until then.
    void rest(WebhookId id, Instant until);

    /// Somebody answered.
    void answers(WebhookId id);

    /// How often nobody answered since somebody last did.
    int silences(WebhookId id);

    /// From now on everything begins after this position.
    void startAfter(long position);

    void replay(WebhookId id, long from, long until);

    /// One that is being told again; held until the transaction ends.
    Optional<Replay> holdReplay();

    /// How far it has come; null when it is done.
    void replayed(WebhookId id, @Nullable Long from);

    /// Where to call, and what to sign with.
    record Target(WebhookId id, String url, String sealedSecret) {}

    /// One that wants to hear.
    ///
    /// @param types as they were chosen, with names that stand for a whole kind
    record Listening(WebhookId id, Set<String> types, long after) {

        public boolean wants(String type) {
            return isAmong(types, type);
        }
    }

    record Replay(WebhookId id, Set<String> types, long from, long until) {

        public boolean wants(String type) {
            return isAmong(types, type);
        }
    }

    /// Whether these names mean this type.
    private static boolean isAmong(Set<String> names, String type) {
        return names.isEmpty()
                || names.contains(type)
                || names.contains(type.substring(0, type.indexOf('.') + 1) + "*");
    }
}
