package io.willowleaf.demo;

import io.willowleaf.complaint.EscalationGround;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.EscalationDesk;
import io.willowleaf.complaint.desk.IncidentDesk;
import io.willowleaf.complaint.desk.OutsideDesk;
import io.willowleaf.complaint.desk.UnionDesk;
import io.willowleaf.identity.Viewer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// What takes a handful of the newest complaints off the straight way, so that each page has something to show.
@Component
class DemoDisputes {

    private static final int NEWEST = 200;
    private static final Pattern LATE = Pattern.compile("배송|도착|택배|늦|연락|기다|발급|창구|접수");

    private final ComplaintDesk complaints;
    private final ComplaintQueue queue;
    private final EscalationDesk escalations;
    private final OutsideDesk outside;
    private final IncidentDesk incidents;
    private final UnionDesk unions;

    DemoDisputes(
            ComplaintDesk complaints,
            ComplaintQueue queue,
            EscalationDesk escalations,
            OutsideDesk outside,
            IncidentDesk incidents,
            UnionDesk unions) {
        this.complaints = complaints;
        this.queue = queue;
        this.escalations = escalations;
        this.outside = outside;
        this.incidents = incidents;
        this.unions = unions;
    }

    void tell(DemoKind kind, DemoStory.Stage stage) {
        var open = queue.list(QueueFilter.ALL.in(QueueFilter.OPEN), stage.lead(), null, NEWEST)
                .rows();
        those(open, StandingCode.ANSWERING, 2).forEach(row -> raise(row, stage.handlers()));
        those(open, StandingCode.ANSWERED, 1)
                .forEach(row -> outside.begin(
                        row.number(),
                        kind == DemoKind.RETAIL ? "KCA" : "ACRC",
                        "2026-1043",
                        stage.until().plus(Duration.ofDays(20)),
                        stage.lead()));
        some(open, QueueRow::disputed, 1).forEach(row -> draft(row, stage.handlers()));
        bind(kind, some(open, DemoDisputes::isLate, 6), stage.lead());
        merge(open, stage.lead());
    }

    private void raise(QueueRow row, List<Viewer> handlers) {
        whoHas(row, handlers)
                .ifPresent(one -> escalations.escalate(
                        row.number(), EscalationGround.CUSTOMER_ASKS, "책임자와 직접 말씀하고 싶어 하십니다.", one));
    }

    private static Optional<Viewer> whoHas(QueueRow row, List<Viewer> handlers) {
        return handlers.stream()
                .filter(one -> one.actor().id() == row.owner().value())
                .findFirst();
    }

    /// The second decision of whoever has it; it waits for the lead.
    private void draft(QueueRow row, List<Viewer> handlers) {
        whoHas(row, handlers)
                .ifPresent(one -> complaints.answer(
                        row.number(),
                        "다시 살펴보았습니다. 처음 답변에서 빠뜨린 부분이 있어 죄송합니다. 가능한 부분을 먼저 바로잡겠습니다.",
                        Outcome.PARTLY_UPHELD,
                        null,
                        one));
    }

    private void bind(DemoKind kind, List<QueueRow> rows, Viewer lead) {
        var incident = kind == DemoKind.RETAIL
                ? incidents.open("폭우로 멈춘 물류센터", "어제 새벽 폭우로 남부 물류센터가 멈춰 출고가 하루 늦어지고 있습니다.", lead)
                : incidents.open("민원 창구 전산 장애", "오늘 오전 전산 장애로 증명서 발급이 두 시간 멈췄습니다.", lead);
        rows.forEach(row -> incidents.join(row.number(), incident.number(), lead));
        incidents.tell(
                incident.number(),
                "demo-incident",
                Saying.of("같은 일로 여러 고객이 기다리고 계십니다. 오늘 저녁까지 언제 처리되는지 다시 알려 드리겠습니다."),
                null,
                lead);
    }

    /// The first two of one customer.
    private void merge(List<QueueRow> open, Viewer lead) {
        for (var row : open) {
            var twin = open.stream()
                    .filter(other -> row.customer() != null
                            && Objects.equals(row.customer(), other.customer())
                            && !row.id().equals(other.id()))
                    .findFirst();
            if (twin.isPresent()) {
                unions.merge(row.number(), twin.get().number(), "같은 주문의 같은 일", lead);
                return;
            }
        }
    }

    private static boolean isLate(QueueRow row) {
        return row.standing() == StandingCode.ANSWERING
                && LATE.matcher(row.title()).find();
    }

    private static List<QueueRow> those(List<QueueRow> open, StandingCode standing, int many) {
        return some(open, row -> row.standing() == standing && !row.disputed(), many);
    }

    private static List<QueueRow> some(List<QueueRow> open, Predicate<QueueRow> which, int many) {
        return open.stream().filter(which).limit(many).toList();
    }
}
