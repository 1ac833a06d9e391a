package io.willowleaf.complaint.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.kernel.OneGo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps the line of a complaint in the queue as its facts say. A linked action says how far the loop has come.
@Repository
class QueueLines {

    private record Line(ComplaintId of) {}

    private final JdbcClient jdbc;
    private final FactJson json = new FactJson();

    QueueLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Complaint complaint) {
        jdbc.sql("""
                        insert into complaint.queue
                        select * from jsonb_populate_record(null::complaint.queue, :line::jsonb)
                        on conflict (complaint) do nothing
                        """).param("line", json.line(complaint).toString()).update();
    }

    void write(Complaint complaint) {
        OneGo.last(new Line(complaint.heard().id()), () -> writeNow(complaint));
    }

    /// What was put off comes back as soon as its customer says something.
    private void writeNow(Complaint complaint) {
        jdbc.sql("""
                        update complaint.queue set
                            title = line.title, customer = line.customer, owner = line.owner, team = line.team,
                            standing = line.standing,
                            stage = case when line.stage >= 4
                                then coalesce((select stage from complaint.action_stage where action = line.action), line.stage)
                                else line.stage end,
                            stage_since = line.stage_since, case_type = line.case_type, severity = line.severity,
                            urgency = line.urgency, priority = line.priority, emotion = line.emotion,
                            changed_at = line.changed_at, target = line.target, soon_at = line.soon_at, hot_at = line.hot_at,
                            due_at = line.due_at, due_order = line.due_order, counted_with = line.counted_with,
                            ruled_with = line.ruled_with, waiting = line.waiting,
                            waiting_until = line.waiting_until, cause = line.cause, second_cause = line.second_cause,
                            cause_due = line.cause_due, open_promises = line.open_promises, promise_due = line.promise_due,
                            disputed = line.disputed, reopened = line.reopened, action = line.action,
                            first_contact_at = line.first_contact_at, answered_at = line.answered_at,
                            accused = line.accused, approval_asked_at = line.approval_asked_at,
                            outside_due = line.outside_due, superior = line.superior, incident = line.incident,
                            news_by = line.news_by, news_what = line.news_what, news_at = line.news_at,
                            snoozed_until = case when line.news_by = 'customer' and line.news_at is distinct from queue.news_at
                                then null else queue.snoozed_until end
                        from jsonb_populate_record(null::complaint.queue, :line::jsonb) line
                        where queue.complaint = line.complaint
                        """).param("line", json.line(complaint).toString()).update();
    }
}
