package io.willowleaf.workbench.web;

import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.workbench.domain.NextStep;
import io.willowleaf.workbench.domain.Situation;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Gives the rows of a list their names, in as many questions as there are lists of names.
@Component
class Lines {

    private final CustomerDesk customers;
    private final PeopleDesk people;
    private final WordListDesk lists;
    private final CalendarDesk calendar;
    private final InstantSource clock;

    Lines(CustomerDesk customers, PeopleDesk people, WordListDesk lists, CalendarDesk calendar, InstantSource clock) {
        this.customers = customers;
        this.people = people;
        this.lists = lists;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<Line> of(List<QueueRow> rows, Viewer viewer) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var names = customers.names(
                rows.stream()
                        .map(QueueRow::customer)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                viewer);
        var staff = people.people(rows.stream().map(QueueRow::owner).distinct().toList());
        var channels = lists.channels();
        var today = calendar.current();
        var now = clock.instant();
        return rows.stream()
                .map(row -> {
                    var officer = staff.get(row.owner());
                    return new Line(
                            row,
                            row.customer() == null ? "" : names.getOrDefault(row.customer(), ""),
                            ComplaintPages.channel(channels, row.channel()),
                            icon(row.channel()),
                            officer == null ? "" : officer.name(),
                            Deadlines.of(row, today, now),
                            NextStep.of(Situation.of(row), now));
                })
                .toList();
    }

    private static String icon(String channel) {
        return switch (channel) {
            case "PHONE_IN", "CALLBACK" -> "phone";
            case "APP", "SMS" -> "device-mobile";
            case "EMAIL" -> "mail";
            case "MAIL", "FAX" -> "mail-opened";
            case "WEB_FORM" -> "world";
            case "VISIT", "FIELD" -> "building-store";
            case "SURVEY_LOW" -> "clipboard-heart";
            default -> "message-circle";
        };
    }
}
