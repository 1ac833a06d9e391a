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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// The audit: who did what, who read what, and whether its seals hold.
@Controller
class AuditController {

    private final AuditDesk audit;
    private final SealDesk seals;
    private final PeopleDesk people;

    AuditController(AuditDesk audit, SealDesk seals, PeopleDesk people) {
        this.audit = audit;
        this.seals = seals;
        this.people = people;
    }

    @GetMapping("/audit")
    @Needs(Permission.AUDIT_READ)
    ModelAndView list(Asked asked) {
        return asked.readings() ? readings(asked) : acts(asked, null);
    }

    /// Compares every seal with its rows, now.
    @PostMapping("/audit/check")
    @Needs(Permission.AUDIT_READ)
    ModelAndView check(Viewer viewer) {
        var found = seals.check();
        audit.act(viewer.actor(), "audit.check", "audit", found.intact() ? "intact" : "broken");
        return acts(new Asked(null, null, null, null, null), found);
    }

    private ModelAndView acts(Asked asked, @Nullable SealCheck check) {
        var acts = audit.acts(asked.filter());
        var last = acts.size() < AuditFilter.PAGE ? null : acts.getLast().id();
        return page(new AuditPage(
                acts, List.of(), names(acts.stream().map(Act::by)), asked, new Pager(null, asked.next(last)), check));
    }

    private ModelAndView readings(Asked asked) {
        var readings = audit.readings(asked.filter());
        var last = readings.size() < AuditFilter.PAGE ? null : readings.getLast().id();
        return page(new AuditPage(
                List.of(),
                readings,
                names(readings.stream().map(Reading::by)),
                asked,
                new Pager(null, asked.next(last)),
                null));
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

    /// What was asked for in the address of the page.
    public record Asked(
            @Nullable String what,
            @Nullable Long staff,
            @Nullable String verb,
            @Nullable String object,
            @Nullable Long before) {

        public boolean readings() {
            return "readings".equals(what);
        }

        AuditFilter filter() {
            return new AuditFilter(
                    staff == null ? null : Actor.staff(staff), blank(verb), blank(object), before, AuditFilter.PAGE);
        }

        @Nullable String next(@Nullable Long last) {
            return last == null
                    ? null
                    : UriComponentsBuilder.fromPath("/audit")
                            .queryParam("what", what == null ? "acts" : what)
                            .queryParamIfPresent("staff", java.util.Optional.ofNullable(staff))
                            .queryParamIfPresent("verb", java.util.Optional.ofNullable(blank(verb)))
                            .queryParamIfPresent("object", java.util.Optional.ofNullable(blank(object)))
                            .queryParam("before", last)
                            .encode()
                            .toUriString();
        }

        private static @Nullable String blank(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    public record AuditPage(
            List<Act> acts,
            List<Reading> readings,
            Map<StaffId, StaffCard> people,
            Asked asked,
            Pager pager,
            @Nullable SealCheck check) {

        /// The name of whoever it was; a customer, a program or the system is named by its kind.
        public String who(Actor actor) {
            var card = people.get(new StaffId(actor.id()));
            return actor.kind() == Actor.Kind.STAFF && card != null ? card.name() : actor.toString();
        }
    }
}
