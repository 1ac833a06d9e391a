package io.willowleaf.workbench.desk;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.workbench.domain.Drafts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what people type before they hand it in. Only they ever see it, whoever handles the complaint meanwhile.
@Service
@Transactional
public class UnsentDesk {

    private static final int MOST_FIELDS = 40;
    private static final int LONGEST = 20_000;

    /// Fields that belong to the form and not to what was typed into it.
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "ticket", "seen", "since", "accept", "take");

    private final Drafts drafts;
    private final InstantSource clock;

    UnsentDesk(Drafts drafts, InstantSource clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /// A form emptied is a draft dropped.
    public Instant keep(ComplaintId complaint, String form, Map<String, String> values, Viewer viewer) {
        var now = clock.instant();
        if (viewer.actor().kind() == Actor.Kind.STAFF) {
            var typed = typed(values);
            if (typed.values().stream().allMatch(String::isBlank)) {
                drafts.drop(self(viewer), complaint, form);
            } else {
                drafts.keep(self(viewer), complaint, form, typed, now);
            }
        }
        return now;
    }

    public void drop(ComplaintId complaint, String form, Viewer viewer) {
        if (viewer.actor().kind() == Actor.Kind.STAFF) {
            drafts.drop(self(viewer), complaint, form);
        }
    }

    private static Map<String, String> typed(Map<String, String> values) {
        var typed = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> {
            if (!NOT_TYPED.contains(name) && name.length() <= 80 && typed.size() < MOST_FIELDS) {
                typed.put(
                        name,
                        value.substring(0, Math.min(LONGEST, value.length())).replace('\0', ' '));
            }
        });
        return typed;
    }

    private static StaffId self(Viewer viewer) {
        return new StaffId(viewer.actor().id());
    }
}
