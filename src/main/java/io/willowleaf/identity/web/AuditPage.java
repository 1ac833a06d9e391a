package io.willowleaf.identity.web;

import io.willowleaf.audit.Act;
import io.willowleaf.audit.Reading;
import io.willowleaf.audit.SealCheck;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.page.Pager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Part of the audit, newest first, and perhaps what checking the seals found.
public record AuditPage(
        List<Act> acts,
        List<Reading> readings,
        Map<StaffId, StaffCard> people,
        AuditQuestion asked,
        Pager pager,
        @Nullable SealCheck check,
        Set<String> verbs,
        Set<String> kinds) {

    /// The name of whoever it was; a customer, a program or the system has none.
    public @Nullable String name(Actor actor) {
        var card = people.get(new StaffId(actor.id()));
        return actor.kind() == Actor.Kind.STAFF && card != null ? card.name() : null;
    }

    /// Whether the verb has a word; others are shown as they are kept.
    public boolean knows(String verb) {
        return verbs.contains(verb);
    }

    /// What kind of thing `complaint:12` is, when there is a word for it.
    public @Nullable String kind(String object) {
        var end = object.indexOf(':');
        return end > 0 && kinds.contains(object.substring(0, end)) ? object.substring(0, end) : null;
    }

    public static String key(String object) {
        return object.substring(object.indexOf(':') + 1);
    }
}
