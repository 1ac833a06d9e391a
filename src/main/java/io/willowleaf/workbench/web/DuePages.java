package io.willowleaf.workbench.web;

import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Extending;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.complaint.WhyDue;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.DeadlineDesk;
import io.willowleaf.complaint.desk.RiskDesk;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Staff;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Period;
import io.willowleaf.kernel.words.Speech;
import io.willowleaf.kernel.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the page of one deadline together, and the letter about a longer one.
@Component
class DuePages {

    /// The letter of the kit about more time.
    private static final String MORE_TIME = "TPL-05";

    private final DeadlineDesk deadlines;
    private final ComplaintDesk complaints;
    private final RiskDesk risks;
    private final CalendarDesk calendar;
    private final CustomerDesk customers;
    private final PeopleDesk people;
    private final WordListDesk lists;
    private final Letters letters;
    private final Words words;
    private final ZoneId zone;
    private final InstantSource clock;

    DuePages(
            DeadlineDesk deadlines,
            ComplaintDesk complaints,
            RiskDesk risks,
            CalendarDesk calendar,
            CustomerDesk customers,
            PeopleDesk people,
            WordListDesk lists,
            Letters letters,
            Words words,
            ZoneId zone,
            InstantSource clock) {
        this.deadlines = deadlines;
        this.complaints = complaints;
        this.risks = risks;
        this.calendar = calendar;
        this.customers = customers;
        this.people = people;
        this.lists = lists;
        this.letters = letters;
        this.words = words;
        this.zone = zone;
        this.clock = clock;
    }

    DuePage of(ComplaintNumber number, @Nullable Target target, Typed typed, Viewer viewer) {
        var why = deadlines.why(number, target, viewer);
        var file = why.file();
        var now = clock.instant();
        return new DuePage(
                why,
                ComplaintPages.title(file.heard().words()),
                Deadlines.next(file, calendar.current(), now),
                rows(why),
                pauses(why, now),
                lists.caseTypes(),
                phone(people.find(file.owner()).orElse(null)),
                risk(why),
                why.mayExtend() > 0 && mayExtend(viewer, why),
                !file.unexplained().isEmpty() && Rights.may(viewer, Verb.EXPLAIN_BREACH, file),
                typed);
    }

    /// What the customer is told about more time. Refuses what extending would refuse.
    Saying letter(ComplaintNumber number, Extending asked, String phone, Viewer viewer) {
        var file = complaints.find(number, viewer);
        var language = file.heard().language();
        var speech = new Speech(language, words, zone, clock);
        var before =
                Objects.requireNonNull(file.beside().deadline()).resolution().due();
        var after = deadlines.ifExtended(number, asked, viewer);
        var customer = file.heard().customer();
        var card = customer == null
                ? null
                : customers.cards(List.of(customer), viewer).get(customer);
        var officer = people.people(List.of(file.owner())).get(file.owner());
        var text = letters.begin(
                MORE_TIME,
                file,
                card,
                officer,
                Map.of(
                        "REASON", asked.reason(),
                        "OLD_DATE", speech.date(before),
                        "NEW_DATE", speech.date(after),
                        "INTERIM", speech.date(halfway(after)),
                        "PHONE", phone));
        return text.isEmpty()
                ? Saying.of(words.say(
                        language,
                        "workbench.due.letter",
                        asked.reason(),
                        speech.date(before),
                        speech.date(after),
                        phone,
                        number.value()))
                : new Saying(text, MORE_TIME, null);
    }

    private Instant halfway(Instant due) {
        var now = clock.instant();
        return calendar.current()
                .nextWorkingInstant(now.plus(Duration.between(now, due).dividedBy(2)));
    }

    /// Of missing the resolution, while it still runs.
    private OptionalDouble risk(WhyDue why) {
        var due = why.file().nextDue();
        return due == null || why.file().nextTarget() != why.target() || why.target() != Target.RESOLUTION
                ? OptionalDouble.empty()
                : risks.risk(why.file().heard().at(), due.due());
    }

    private static List<DuePage.Row> rows(WhyDue why) {
        return DuePage.Row.of(
                why.slices(), why.clocks().isEmpty() ? null : why.clocks().getFirst(), why.calendar());
    }

    /// Those that were taken out, and the one that lasts.
    private static List<DuePage.Pause> pauses(WhyDue why, Instant now) {
        var file = why.file();
        var waiting = file.beside().waiting();
        var pauses = new ArrayList<DuePage.Pause>();
        file.beside().pauses().forEach(pause -> pauses.add(pause(why, pause, false)));
        if (waiting != null
                && waiting.fact() instanceof ComplaintFact.Waiting fact
                && fact.whom() == WaitFor.CUSTOMER) {
            pauses.add(pause(why, new Period(waiting.at(), now), true));
        }
        return pauses;
    }

    private static DuePage.Pause pause(WhyDue why, Period pause, boolean lasting) {
        var asked = why.file().story().stream()
                .filter(told -> told.at().equals(pause.from()))
                .flatMap(told ->
                        told.fact() instanceof ComplaintFact.Waiting waiting ? Stream.of(waiting.asked()) : Stream.of())
                .findFirst()
                .orElse("");
        return new DuePage.Pause(pause, asked, why.calendar().workTimeBetween(pause.from(), pause.until()), lasting);
    }

    private static boolean mayExtend(Viewer viewer, WhyDue why) {
        return Rights.may(viewer, Verb.EXTEND, why.file());
    }

    private static String phone(@Nullable Staff officer) {
        return officer == null || officer.phone() == null ? "" : officer.phone();
    }
}
