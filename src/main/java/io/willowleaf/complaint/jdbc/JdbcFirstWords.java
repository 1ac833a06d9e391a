package io.willowleaf.complaint.jdbc;

import static io.willowleaf.complaint.jdbc.Columns.findLong;
import static io.willowleaf.complaint.jdbc.Columns.findText;
import static io.willowleaf.complaint.jdbc.Columns.instant;
import static io.willowleaf.complaint.jdbc.Columns.staff;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Heard;
import io.willowleaf.complaint.Said;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Written;
import io.willowleaf.complaint.domain.FirstWords;
import io.willowleaf.complaint.domain.Sight;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFirstWords implements FirstWords {

    private final JdbcClient jdbc;

    JdbcFirstWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Said> of(Collection<ComplaintId> ids, Sight sight) {
        if (sight.reach() == Reach.NONE || ids.isEmpty()) {
            return List.of();
        }
        var where = new QueueWhere();
        where.sight(sight);
        where.and("complaint = any(:ids)", "ids", JdbcComplaints.keys(ids));
        return jdbc.sql("select id, number, words, received_at from complaint.complaint where id in"
                        + " (select complaint from complaint.queue " + where.text()
                        + ") order by received_at desc, id desc")
                .params(where.values())
                .query((row, _) -> new Said(
                        new ComplaintId(row.getLong("id")),
                        new ComplaintNumber(row.getString("number")),
                        row.getString("words"),
                        instant(row, "received_at")))
                .list();
    }

    private enum Voice {
        THEIRS,
        OURS,
        INSIDE
    }

    private record Words(ComplaintId of, Voice voice, String words) {}

    @Override
    public List<Written> everything(Collection<ComplaintId> ids) {
        var later = later(ids);
        return jdbc.sql("""
                        select q.complaint, q.channel, q.customer, q.owner, q.team, q.accused, q.received_at, q.standing,
                            q.stage, q.cause, c.words, c.happened, c.expected, c.wished, c.order_number
                        from complaint.queue q join complaint.complaint c on c.id = q.complaint
                        where q.complaint = any(:ids)
                        """)
                .param("ids", JdbcComplaints.keys(ids))
                .query((row, _) -> written(row, later))
                .list();
    }

    /// Words that came after the first ones; each of these tables is asked by its own index.
    private Map<ComplaintId, List<Words>> later(Collection<ComplaintId> ids) {
        return jdbc
                .sql("""
                        select complaint, voice, words from (
                            select complaint, id, 'THEIRS' as voice, words from complaint.addition where complaint = any(:ids)
                            union all
                            select complaint, id, 'THEIRS', words from complaint.objection where complaint = any(:ids)
                            union all
                            select complaint, id, 'THEIRS', name from complaint.attachment where complaint = any(:ids)
                            union all
                            select complaint, id, 'OURS', words from complaint.reply where complaint = any(:ids)
                            union all
                            select complaint, id, 'OURS', words from complaint.answer where complaint = any(:ids)
                            union all
                            select complaint, id, 'OURS', words from complaint.promise where complaint = any(:ids)
                            union all
                            select complaint, id, 'INSIDE', words from complaint.reopening where complaint = any(:ids)
                            union all
                            select complaint, id, 'INSIDE', concat_ws(E'\\n', expected, experienced, wished, remedy)
                                from complaint.plan where complaint = any(:ids)
                            union all
                            select complaint, id, 'INSIDE', words from complaint.note where complaint = any(:ids)) said
                        order by id
                        """)
                .param("ids", JdbcComplaints.keys(ids))
                .query((row, _) -> new Words(
                        new ComplaintId(row.getLong("complaint")),
                        Voice.valueOf(row.getString("voice")),
                        row.getString("words")))
                .stream()
                .collect(Collectors.groupingBy(Words::of));
    }

    private static Written written(ResultSet row, Map<ComplaintId, List<Words>> all) throws SQLException {
        var id = new ComplaintId(row.getLong("complaint"));
        var later = all.getOrDefault(id, List.of());
        var theirs = new ArrayList<>(Stream.of("words", "happened", "expected", "wished", "order_number")
                .map(column -> text(row, column))
                .filter(Objects::nonNull)
                .toList());
        theirs.addAll(said(later, Voice.THEIRS));
        return new Written(
                id,
                row.getString("channel"),
                findLong(row, "customer", CustomerId::new),
                new StaffId(row.getLong("owner")),
                new TeamId(row.getLong("team")),
                staff(row, "accused"),
                instant(row, "received_at"),
                StandingCode.valueOf(row.getString("standing")),
                findLong(row, "stage", number -> Stage.of((int) number)),
                findText(row, "cause", CauseCode::new),
                theirs,
                said(later, Voice.OURS),
                said(later, Voice.INSIDE));
    }

    private static @Nullable String text(ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (SQLException unread) {
            throw new IllegalStateException(unread);
        }
    }

    private static List<String> said(List<Words> all, Voice voice) {
        return all.stream()
                .filter(each -> each.voice() == voice)
                .map(Words::words)
                .toList();
    }

    @Override
    public List<Heard> whole(Collection<ComplaintId> ids, Sight sight) {
        if (sight.reach() == Reach.NONE || ids.isEmpty()) {
            return List.of();
        }
        var where = new QueueWhere();
        where.sight(sight);
        where.and("complaint = any(:ids)", "ids", JdbcComplaints.keys(ids));
        return jdbc.sql(JdbcComplaints.HEARD + "where id in (select complaint from complaint.queue " + where.text()
                        + ")")
                .params(where.values())
                .query((row, _) -> JdbcComplaints.heard(row))
                .list();
    }
}
