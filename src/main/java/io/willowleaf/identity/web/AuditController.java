package io.willowleaf.identity.web;

import io.willowleaf.audit.Act;
import io.willowleaf.audit.AuditFilter;
import io.willowleaf.audit.Reading;
import io.willowleaf.audit.SealCheck;
import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.audit.desk.SealDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The audit: who did what, who read what, and whether its seals hold.
@Controller
class AuditController {

    private final AuditDesk audit;
    private final SealDesk seals;
    private final PeopleDesk people;
    private final Words words;

    AuditController(AuditDesk audit, SealDesk seals, PeopleDesk people, Words words) {
        this.audit = audit;
        this.seals = seals;
        this.people = people;
        this.words = words;
    }

    @GetMapping("/audit")
    @Needs(Permission.AUDIT_READ)
    ModelAndView list(AuditQuestion asked) {
        return asked.readings() ? readings(asked) : acts(asked, null);
    }

    /// Compares every seal with its rows, now.
    @PostMapping("/audit/check")
    @Needs(Permission.AUDIT_READ)
    ModelAndView check(Viewer viewer) {
        var found = seals.check();
        audit.act(viewer.actor(), "audit.check", "audit", found.intact() ? "intact" : "broken");
        return acts(new AuditQuestion(null, null, null, null, null), found);
    }

    private ModelAndView acts(AuditQuestion asked, @Nullable SealCheck check) {
        var acts = audit.acts(asked.filter());
        var last = acts.size() < AuditFilter.PAGE ? null : acts.getLast().id();
        return page(new AuditPage(
                acts,
                List.of(),
                names(acts.stream().map(Act::by)),
                asked,
                new Pager(null, asked.next(last)),
                check,
                known("audit.act."),
                known("audit.object.")));
    }

    private ModelAndView readings(AuditQuestion asked) {
        var readings = audit.readings(asked.filter());
        var last =
                readings.size() < AuditFilter.PAGE ? null : readings.getLast().id();
        return page(new AuditPage(
                List.of(),
                readings,
                names(readings.stream().map(Reading::by)),
                asked,
                new Pager(null, asked.next(last)),
                null,
                Set.of(),
                known("audit.object.")));
    }

    /// The verbs and the kinds of things that have a word.
    private Set<String> known(String beginning) {
        return words.keys(Language.KO).stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .collect(Collectors.toSet());
    }

    private static ModelAndView page(AuditPage page) {
        return new ModelAndView("identity/audit", Map.of("page", page));
    }

    private Map<StaffId, StaffCard> names(Stream<Actor> actors) {
        return people.people(actors.filter(actor -> actor.kind() == Actor.Kind.STAFF)
                .map(actor -> new StaffId(actor.id()))
                .distinct()
                .toList());
    }
}
