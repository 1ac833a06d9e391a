package io.willowleaf.sheet.desk;

import io.willowleaf.audit.Act;
import io.willowleaf.audit.AuditFilter;
import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.sheet.OutgoingList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What people did, as a table, the newest first.
@Component
class AuditExport implements OutgoingList {

    private static final int PART = 500;

    private final AuditDesk audit;
    private final PeopleDesk people;
    private final Words words;

    AuditExport(AuditDesk audit, PeopleDesk people, Words words) {
        this.audit = audit;
        this.people = people;
        this.words = words;
    }

    @Override
    public String code() {
        return "audit";
    }

    @Override
    public String words() {
        return "sheet.audit.";
    }

    @Override
    public Permission permission() {
        return Permission.AUDIT_READ;
    }

    @Override
    public String path() {
        return "/audit";
    }

    @Override
    public Shown most() {
        return Shown.AS_ON_THE_PAGE;
    }

    @Override
    public List<String> columns() {
        return List.of("at", "who", "verb", "what", "object", "reason", "roles", "address");
    }

    @Override
    public Part part(Map<String, String> asked, @Nullable String after, Shown shown, Viewer viewer, Language language) {
        var staff = asked.getOrDefault("staff", "");
        var acts = audit.acts(new AuditFilter(
                staff.matches("\\d{1,18}") ? Actor.staff(Long.parseLong(staff)) : null,
                asked.get("verb"),
                asked.get("object"),
                after == null ? null : Long.parseLong(after),
                PART));
        var names = people.people(acts.stream()
                .map(Act::by)
                .filter(by -> by.kind() == Actor.Kind.STAFF)
                .map(by -> new StaffId(by.id()))
                .distinct()
                .toList());
        return new Part(
                acts.stream()
                        .map(act -> {
                            var person = act.by().kind() == Actor.Kind.STAFF
                                    ? names.get(new StaffId(act.by().id()))
                                    : null;
                            return row(act, person == null ? act.by().toString() : person.name(), language);
                        })
                        .toList(),
                List.of(),
                acts.size() < PART ? null : Long.toString(acts.getLast().id()));
    }

    private List<String> row(Act act, String who, Language language) {
        var key = "audit.act." + act.verb();
        return List.of(
                act.at().toString(),
                who,
                act.verb(),
                words.knows(key) ? words.say(language, key) : act.verb(),
                act.object(),
                Objects.requireNonNullElse(act.reason(), ""),
                Objects.requireNonNullElse(act.roles(), ""),
                Objects.requireNonNullElse(act.address(), ""));
    }
}
