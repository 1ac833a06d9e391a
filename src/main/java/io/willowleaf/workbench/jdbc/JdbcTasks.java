package io.willowleaf.workbench.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.workbench.domain.Task;
import io.willowleaf.workbench.domain.Tasks;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Steps and the marks they got; the last mark says how a step stands.
@Repository
class JdbcTasks implements Tasks {

    private final JdbcClient jdbc;

    JdbcTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long add(
            ComplaintId complaint,
            String words,
            @Nullable StaffId officer,
            @Nullable Instant due,
            Actor by,
            Instant at) {
        return jdbc.sql("""
                        insert into workbench.task (complaint, words, officer, due, acted_by, acted_at)
                        values (:complaint, :words, :officer, :due, :by, :at) returning id
                        """)
                .param("complaint", complaint.value())
                .param("words", words)
                .param("officer", officer == null ? null : officer.value())
                .param("due", due == null ? null : due.atOffset(ZoneOffset.UTC))
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public boolean mark(ComplaintId complaint, long task, Task.Mark mark, Actor by, Instant at) {
        return jdbc.sql("""
                        insert into workbench.task_mark (task, mark, acted_by, acted_at)
                        select id, :mark, :by, :at from workbench.task where id = :task and complaint = :complaint
                        """)
                        .param("complaint", complaint.value())
                        .param("task", task)
                        .param("mark", mark.name())
                        .param("by", by.toString())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    @Override
    public int open(ComplaintId complaint) {
        return jdbc.sql("""
                        select count(*) from workbench.task t
                         where complaint = :complaint
                           and coalesce((select mark from workbench.task_mark where task = t.id order by id desc limit 1),
                                        'OPEN') = 'OPEN'
                        """)
                .param("complaint", complaint.value())
                .query(Integer.class)
                .single();
    }
}
