package io.willowleaf.workbench.web;

import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.calendar.WorkSlice;
import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.cause.desk.FindingDesk;
import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.OutsideBody;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.OutsideDesk;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.customer.CustomerCard;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.guidance.desk.ChangeDesk;
import io.willowleaf.guidance.desk.HelpDesk;
import io.willowleaf.guidance.desk.Templates;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.impact.desk.EstimateDesk;
import io.willowleaf.kernel.page.Due;
import io.willowleaf.protection.desk.LadderDesk;
import io.willowleaf.remedy.desk.RemedyDesk;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.warning.Alarm;
import io.willowleaf.warning.desk.WarningDesk;
import io.willowleaf.workbench.domain.NextStep;
import io.willowleaf.workbench.domain.Situation;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the page of one complaint together, in a bounded number of questions.
@Component
class ComplaintPages {

    private static final int TITLE = 60;

    private final ComplaintDesk complaints;
    private final ComplaintQueue queue;
    private final CustomerDesk customers;
    private final PeopleDesk people;
    private final WordListDesk lists;
    private final RemedyDesk remedies;
    private final LadderDesk ladder;
    private final EstimateDesk estimates;
    private final WarningDesk warnings;
    private final FindingDesk findings;
    private final ChangeDesk changes;
    private final HelpDesk helps;
    private final Templates templates;
    private final Letters letters;
    private final Surroundings surroundings;
    private final CalendarDesk calendar;
    private final OutsideDesk outside;
    private final Disputes disputes;
    private final InstantSource clock;

    ComplaintPages(
            ComplaintDesk complaints,
            ComplaintQueue queue,
            CustomerDesk customers,
            PeopleDesk people,
            WordListDesk lists,
            RemedyDesk remedies,
            LadderDesk ladder,
            EstimateDesk estimates,
            WarningDesk warnings,
            FindingDesk findings,
            ChangeDesk changes,
            HelpDesk helps,
            Templates templates,
            Letters letters,
            Surroundings surroundings,
            CalendarDesk calendar,
            OutsideDesk outside,
            Disputes disputes,
            InstantSource clock) {
        this.complaints = complaints;
        this.queue = queue;
        this.customers = customers;
        this.people = people;
        this.lists = lists;
        this.remedies = remedies;
        this.ladder = ladder;
        this.estimates = estimates;
        this.warnings = warnings;
        this.findings = findings;
        this.changes = changes;
        this.helps = helps;
        this.templates = templates;
        this.letters = letters;
        this.surroundings = surroundings;
        this.calendar = calendar;
        this.outside = outside;
        this.disputes = disputes;
        this.clock = clock;
    }

    /// In one transaction: every part of the page tells of the same moment, and none begins one of its own.
    @Transactional
    ComplaintPage of(ComplaintNumber number, Asked asked, Typed typed, Viewer viewer) {
        var file = complaints.find(number, viewer);
        var now = clock.instant();
        var heard = file.heard();
        var channels = lists.channels();
        var customer = customer(file, viewer);
        var atWork = surroundings.of(heard.id(), viewer);
        var staff = people.people(
                Stream.of(Stream.of(file.owner()), Timeline.named(heard, file.beside(), file.story()), atWork.named())
                        .flatMap(each -> each)
                        .distinct()
                        .toList());
        var today = calendar.current();
        var causes = asked.form().equals("cause") ? findings.sheet(file, viewer) : findings.glance(file, viewer);
        var letter = letters.begin(asked.template(), file, customer, staff.get(file.owner()));
        return new ComplaintPage(
                viewer,
                file,
                title(heard.words()),
                channel(channels, heard.channel()),
                customer,
                others(file, viewer),
                Deadlines.next(file, today, now),
                firstResponse(file, today),
                slices(file),
                staff,
                new Timeline(heard, staff, causes.names(), bodies())
                        .entries(file.story()).stream()
                                .filter(entry -> entry.isShown(asked.show()))
                                .toList(),
                NextStep.of(Situation.of(file), now),
                remedies.sheet(heard.id(), viewer),
                ladder.glance(file, viewer),
                disputes.of(file, asked.form(), viewer),
                estimates.silentBehind(1),
                alarm(file),
                causes,
                changes.sheet(file, viewer),
                helps.sheet(file, customer == null ? "" : customer.name(), officer(file, staff), viewer),
                templates.list(),
                lists(asked.form(), file, channels),
                asked.form(),
                tab(asked),
                asked.show(),
                asked.template(),
                letter,
                asked.did(),
                typed.with(atWork.drafts()),
                atWork);
    }

    private static String officer(ComplaintFile file, Map<StaffId, StaffCard> staff) {
        var card = staff.get(file.owner());
        return card == null ? "" : card.name();
    }

    /// A letter as it begins, for a text that is being written.
    String letter(ComplaintNumber number, String code, Viewer viewer) {
        var file = complaints.find(number, viewer);
        var owner = people.people(List.of(file.owner())).get(file.owner());
        return letters.begin(code, file, customer(file, viewer), owner);
    }

    /// The open alarm of its cause: whoever answers should know that many tell the same.
    private @Nullable Alarm alarm(ComplaintFile file) {
        var cause = file.beside().cause();
        return cause == null ? null : warnings.forCause(cause.primaryCause()).orElse(null);
    }

    private @Nullable CustomerCard customer(ComplaintFile file, Viewer viewer) {
        var customer = file.heard().customer();
        return customer == null
                ? null
                : customers.cards(List.of(customer), viewer).get(customer);
    }

    private List<QueueRow> others(ComplaintFile file, Viewer viewer) {
        var customer = file.heard().customer();
        return customer == null
                ? List.of()
                : queue.ofCustomer(customer, viewer).stream()
                        .filter(row -> !row.id().equals(file.heard().id()))
                        .toList();
    }

    /// The form decides what it offers; a page without one asks for nothing more.
    private ComplaintPage.Lists lists(String form, ComplaintFile file, List<Channel> channels) {
        return switch (form) {
            case "triage" ->
                new ComplaintPage.Lists(lists.caseTypes(), lists.severityLevels(), channels, colleagues(file));
            case "assign", "cause", "pending", "close", "task" ->
                new ComplaintPage.Lists(List.of(), List.of(), channels, colleagues(file));
            case "contact" -> new ComplaintPage.Lists(List.of(), List.of(), channels, List.of());
            default -> ComplaintPage.Lists.EMPTY;
        };
    }

    private Map<String, Bilingual> bodies() {
        return outside.bodies().stream().collect(Collectors.toMap(OutsideBody::code, OutsideBody::words));
    }

    private List<StaffCard> colleagues(ComplaintFile file) {
        return people.inTeams(List.of(file.team()));
    }

    private List<WorkSlice> slices(ComplaintFile file) {
        var deadline = file.beside().deadline();
        var due = file.nextDue();
        return deadline == null || due == null
                ? List.of()
                : calendar.asOf(deadline.calendar())
                        .slices(
                                file.beside().clockFrom(),
                                due.due(),
                                file.beside().pauses());
    }

    private static @Nullable Due firstResponse(ComplaintFile file, WorkCalendar today) {
        var met = file.beside().firstContactAt();
        return met == null ? null : Due.kept(today.workTimeBetween(file.heard().at(), met), met);
    }

    private static String tab(Asked asked) {
        return switch (asked.form().isEmpty() ? asked.tab() : asked.form()) {
            case "note" -> "note";
            case "call" -> "call";
            default -> "reply";
        };
    }

    static String title(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE)).stripTrailing() + "…";
    }

    static Bilingual channel(List<Channel> channels, String code) {
        return channels.stream()
                .filter(channel -> channel.code().equals(code))
                .map(Channel::words)
                .findFirst()
                .orElse(new Bilingual(code, code));
    }
}
