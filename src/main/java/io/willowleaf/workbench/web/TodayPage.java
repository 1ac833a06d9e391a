package io.willowleaf.workbench.web;

import io.willowleaf.complaint.PromiseNow;
import io.willowleaf.complaint.QueueCounts;
import io.willowleaf.complaint.QueueNews;
import io.willowleaf.kernel.Actor;
import io.willowleaf.workbench.domain.DayStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// One person's day: what is due, what was promised, and what to do first.
public record TodayPage(
        Instant now,
        long due,
        long promised,
        long late,
        QueueCounts counts,
        DayStream stream,
        List<Line> lines,
        List<Promised> promises,
        List<Line> called,
        List<New> news) {

    /// What was promised, and the complaint it was promised in.
    public record Promised(PromiseNow what, Line line) {}

    /// Something new, with the name of whoever of our people did it.
    public record New(QueueNews news, String name) {

        private static final Set<String> SAID = Set.of(
                "received",
                QueueNews.RETURNED,
                "addition",
                "attachment",
                "objection",
                "acceptance",
                "assignment",
                "triage",
                "note",
                "reply",
                "answer",
                "promise_outcome",
                "reopening",
                "ending",
                "approval_grant",
                "approval_return",
                "transfer",
                "escalation",
                "deadline_signal",
                "extension",
                "closure",
                "cause_confirmed",
                "outside_case",
                "outside_outcome");

        public String address() {
            return "/complaints/" + news.number().value();
        }

        /// As its sentence is called; what has none of its own is just a change.
        public String what() {
            return SAID.contains(news.what()) ? news.what() : "other";
        }

        public boolean byCustomer() {
            return news.by().kind() == Actor.Kind.CUSTOMER;
        }
    }

    public boolean calm() {
        return due == 0 && promised == 0 && late == 0;
    }
}
