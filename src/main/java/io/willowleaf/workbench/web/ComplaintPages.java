package io.willowleaf.workbench.web;

import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.remedy.desk.RemedyDesk;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.starterkit.Kit;
import io.willowleaf.starterkit.KitRow;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts the page of one complaint together, in a bounded number of questions.
@Component
class ComplaintPages {

    private static final Map<String, Bilingual> CAUSES = causes();

    private final ComplaintDesk complaints;
    private final ComplaintQueue queue;
    private final CustomerDesk customers;
    private final PeopleDesk people;
    private final WordListDesk lists;
    private final RemedyDesk remedies;
    private final CalendarDesk calendar;
    private final InstantSource clock;

    ComplaintPages(
            ComplaintDesk complaints,
            ComplaintQueue queue,
            CustomerDesk customers,
            PeopleDesk people,
            WordListDesk lists,
            RemedyDesk remedies,
            CalendarDesk calendar,
            InstantSource clock) {
        this.complaints = complaints;
        this.queue = queue;
        this.customers = customers;
        this.people = people;
        this.lists = lists;
        this.remedies = remedies;
        this.calendar = calendar;
        this.clock = clock;
    }

    ComplaintPage of(ComplaintNumber number, Viewer viewer, ComplaintPage.Typed typed) {
        var file = complaints.find(number, viewer);
        var row = queue.rows(List.of(file.heard().id()), viewer).getFirst();
        var customer = file.heard().customer();
        return new ComplaintPage(
                file,
                row.title(),
                row.stage() == null ? 0 : row.stage().number(),
                channel(file),
                customer == null
                        ? null
                        : customers.cards(List.of(customer), viewer).get(customer),
                Deadlines.of(row, calendar.current(), clock.instant()),
                people.people(involved(file)),
                people.inTeams(List.of(file.team())),
                lists.caseTypes(),
                CAUSES,
                remedies.sheet(file.heard().id(), viewer),
                viewer.may(Permission.REMEDY_GRANT),
                typed);
    }

    private Bilingual channel(ComplaintFile file) {
        var code = file.heard().channel();
        return lists.channels().stream()
                .filter(channel -> channel.code().equals(code))
                .map(Channel::words)
                .findFirst()
                .orElse(new Bilingual(code, code));
    }

    private static List<StaffId> involved(ComplaintFile file) {
        return Stream.concat(
                        Stream.of(file.owner()),
                        file.story().stream()
                                .map(Told::by)
                                .filter(by -> by.kind() == Actor.Kind.STAFF)
                                .map(by -> new StaffId(by.id())))
                .distinct()
                .toList();
    }

    /// The leaves as shipped, in their order.
    private static Map<String, Bilingual> causes() {
        return Kit.rows("cause-taxonomy").stream()
                .filter(row -> row.code().length() > 6)
                .collect(Collectors.toMap(
                        KitRow::code,
                        row -> new Bilingual(row.text("ko"), row.text("en")),
                        (first, _) -> first,
                        LinkedHashMap::new));
    }
}
