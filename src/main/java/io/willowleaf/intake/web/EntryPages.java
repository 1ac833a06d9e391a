package io.willowleaf.intake.web;

import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.customer.CustomerCard;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.CallNow;
import io.willowleaf.intake.CallerNote;
import io.willowleaf.intake.desk.CallLogDesk;
import io.willowleaf.intake.web.EntryPage.CallBackTime;
import io.willowleaf.intake.web.EntryPage.Door;
import io.willowleaf.intake.web.EntryPage.Who;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.privacy.Phone;
import io.willowleaf.privacy.desk.Contacts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Puts together the page for whoever listens, and finds out who is speaking.
@Component
class EntryPages {

    private static final int MOST_KNOWN = 3;
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final CustomerDesk customers;
    private final ComplaintQueue queue;
    private final CallLogDesk calls;
    private final CalendarDesk calendar;
    private final WordListDesk lists;
    private final ObjectProvider<CallerNote> notes;
    private final InstantSource clock;
    private final ZoneId zone;

    EntryPages(
            CustomerDesk customers,
            ComplaintQueue queue,
            CallLogDesk calls,
            CalendarDesk calendar,
            WordListDesk lists,
            ObjectProvider<CallerNote> notes,
            InstantSource clock,
            ZoneId zone) {
        this.customers = customers;
        this.queue = queue;
        this.calls = calls;
        this.calendar = calendar;
        this.lists = lists;
        this.notes = notes;
        this.clock = clock;
        this.zone = zone;
    }

    ModelAndView page(Door door, EntryForm form, Problems problems, Viewer viewer, HttpStatus status) {
        return new ModelAndView("intake/entry", Map.of("page", build(door, form, problems, viewer)), status);
    }

    /// Only the parts that say who is speaking.
    ModelAndView known(EntryForm form, Viewer viewer) {
        var call = call(form, viewer);
        return new ModelAndView("intake/known", Map.of("who", who(form, call, viewer), "form", form));
    }

    private EntryPage build(Door door, EntryForm form, Problems problems, Viewer viewer) {
        var call = call(form, viewer);
        return new EntryPage(
                door,
                form,
                problems,
                lists.channels(),
                who(form, call, viewer),
                call,
                calls.script(),
                callBacks(),
                calls.extensionOf(viewer).orElse(""),
                clock.instant());
    }

    private @Nullable CallNow call(EntryForm form, Viewer viewer) {
        return Optional.ofNullable(form.callId())
                .flatMap(call -> calls.find(call, viewer))
                .orElse(null);
    }

    /// Only for those who may read complaints at all.
    private Who who(EntryForm form, @Nullable CallNow call, Viewer viewer) {
        var typed = form.sought();
        var number = typed.isEmpty() && call != null ? calls.findNumber(call.id()) : Contacts.findPhone(typed);
        var sought = number.map(Phone::digits).orElse(typed);
        if (sought.isEmpty() || !viewer.may(Permission.CASE_READ)) {
            return new Who(false, List.of(), null);
        }
        var known = customers.search(sought, null, MOST_KNOWN, viewer).stream()
                .limit(MOST_KNOWN)
                .map(card -> new KnownCustomer(card, queue.ofCustomer(card.id(), viewer), notes(card, viewer)))
                .toList();
        return new Who(true, known, number.flatMap(calls::findLast).orElse(null));
    }

    private List<CallerNote.Note> notes(CustomerCard card, Viewer viewer) {
        return notes.stream()
                .flatMap(note -> note.find(card.id(), viewer).stream())
                .toList();
    }

    private List<CallBackTime> callBacks() {
        var now = clock.instant();
        var tomorrow =
                now.atZone(zone).toLocalDate().plusDays(1).atTime(MORNING).atZone(zone);
        var morning = calendar.current().nextWorkingInstant(tomorrow.toInstant());
        return List.of(
                time("half_hour", now.plus(Duration.ofMinutes(30))),
                time("two_hours", now.plus(Duration.ofHours(2))),
                time(
                        "next_day",
                        morning.atZone(zone).toLocalTime().isBefore(MORNING)
                                ? morning.atZone(zone).with(MORNING).toInstant()
                                : morning));
    }

    private CallBackTime time(String key, Instant at) {
        return new CallBackTime(
                key,
                at.atZone(zone)
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
    }
}
