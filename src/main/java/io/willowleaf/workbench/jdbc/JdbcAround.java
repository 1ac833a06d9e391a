package io.willowleaf.workbench.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Justification;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.workbench.domain.Around;
import io.willowleaf.workbench.domain.Dispatch;
import io.willowleaf.workbench.domain.Drafts.Draft;
import io.willowleaf.workbench.domain.Macro;
import io.willowleaf.workbench.domain.Present;
import io.willowleaf.workbench.domain.Task;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One statement for all of it: a page asks often.
@Repository
class JdbcAround implements Around {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcAround(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Seen at(ComplaintId complaint, StaffId reader) {
        var present = new ArrayList<Present.Colleague>();
        var dispatches = new ArrayList<Dispatch>();
        var tasks = new ArrayList<Task>();
        var drafts = new HashMap<String, Draft>();
        var macros = new ArrayList<Macro>();
        jdbc.sql("""
                (select 'present' as kind, to_jsonb(p) as data from (
                    select staff, bool_or(coalesce(typing_at > now() - interval '6 seconds', false)) as typing
                      from workbench.presence
                     where complaint = :complaint and seen_at > now() - interval '30 seconds'
                     group by staff order by typing desc, staff) p)
                union all
                (select 'dispatch', to_jsonb(d) from (
                    select d.*, e.reason from workbench.dispatch d
                      left join workbench.dispatch_end e on e.dispatch = d.id
                     where d.complaint = :complaint
                       and (e.dispatch is null
                            or e.how = 'REFUSED' and d.staff = :reader
                               and not exists (select from workbench.dispatch n
                                                where n.complaint = d.complaint and n.staff = d.staff and n.id > d.id))
                     order by d.id) d)
                union all
                (select 'task', to_jsonb(t) from (
                    select t.id, t.words, t.officer, t.due, m.mark, m.acted_by, m.acted_at
                      from workbench.task t left join lateral
                           (select * from workbench.task_mark where task = t.id order by id desc limit 1) m on true
                     where t.complaint = :complaint and m.mark is distinct from 'DROPPED' order by t.id) t)
                union all
                select 'draft', to_jsonb(w) from workbench.draft w where staff = :reader and complaint = :complaint
                union all
                (select 'macro', to_jsonb(m) from (select * from workbench.macro order by code) m)
                """)
                .param("complaint", complaint.value())
                .param("reader", reader.value())
                .query(row -> {
                    var data = json.readTree(row.getString("data"));
                    switch (row.getString("kind")) {
                        case "present" ->
                            present.add(new Present.Colleague(
                                    new StaffId(data.get("staff").asLong()),
                                    data.get("typing").asBoolean()));
                        case "dispatch" -> dispatches.add(dispatch(complaint, data));
                        case "macro" -> macros.add(macro(data));
                        case "task" -> tasks.add(task(complaint, data));
                        default -> drafts.put(data.get("form").asString(), draft(data));
                    }
                });
        return new Seen(present, dispatches, tasks, drafts, macros);
    }

    private static Dispatch dispatch(ComplaintId complaint, JsonNode data) {
        var justification = text(data, "justification");
        var outcome = text(data, "outcome");
        return new Dispatch(
                data.get("id").asLong(),
                complaint,
                new StaffId(data.get("staff").asLong()),
                data.get("words").asString(),
                text(data, "template"),
                justification == null ? null : Justification.valueOf(justification),
                outcome == null ? null : Outcome.valueOf(outcome),
                text(data, "macro"),
                OffsetDateTime.parse(data.get("send_at").asString()).toInstant(),
                text(data, "reason"));
    }

    private static Task task(ComplaintId complaint, JsonNode data) {
        var done = "DONE".equals(text(data, "mark"));
        var officer = data.get("officer");
        var due = text(data, "due");
        return new Task(
                data.get("id").asLong(),
                complaint,
                data.get("words").asString(),
                officer == null || officer.isNull() ? null : new StaffId(officer.asLong()),
                due == null ? null : OffsetDateTime.parse(due).toInstant(),
                done ? Actor.parse(data.get("acted_by").asString()) : null,
                done ? OffsetDateTime.parse(data.get("acted_at").asString()).toInstant() : null);
    }

    private static Macro macro(JsonNode data) {
        return new Macro(
                data.get("code").asString(),
                new Bilingual(data.get("ko").asString(), data.get("en").asString()),
                data.get("template").asString(),
                Macro.Act.valueOf(data.get("act").asString()),
                data.get("days").asInt(),
                new Bilingual(
                        data.get("words_ko").asString(), data.get("words_en").asString()));
    }

    private static Draft draft(JsonNode data) {
        var typed = new LinkedHashMap<String, String>();
        data.get("typed")
                .properties()
                .forEach(field -> typed.put(field.getKey(), field.getValue().asString()));
        return new Draft(
                typed, OffsetDateTime.parse(data.get("saved_at").asString()).toInstant());
    }

    private static @Nullable String text(JsonNode data, String field) {
        var value = data.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }
}
