package io.willowleaf.likeness.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.likeness.Judgement;
import io.willowleaf.likeness.Kind;
import io.willowleaf.likeness.Verdict;
import io.willowleaf.likeness.domain.Judgements;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcJudgements implements Judgements {

    private static final int MOST = 50;

    private static final String NEWEST = """
            select distinct on (one, other, kind) one, other, kind, verdict, degree, judged_by, judged_at
            from likeness.judgement where (one = any(:ids) or other = any(:ids)) and kind = any(:kinds)
            order by one, other, kind, id desc
            """;

    private final JdbcClient jdbc;

    JdbcJudgements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Judgement judgement) {
        var inOrder = judgement.one().value() < judgement.other().value();
        jdbc.sql("""
                        insert into likeness.judgement (one, other, kind, verdict, degree, judged_by, judged_at)
                        values (:one, :other, :kind, :verdict, :degree, :by, :at)
                        """)
                .param("one", (inOrder ? judgement.one() : judgement.other()).value())
                .param("other", (inOrder ? judgement.other() : judgement.one()).value())
                .param("kind", judgement.kind().name())
                .param("verdict", judgement.verdict().name())
                .param("degree", judgement.degree())
                .param("by", judgement.by().toString())
                .param("at", judgement.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Judgement> about(ComplaintId complaint) {
        return newest(List.of(complaint), Kind.values());
    }

    @Override
    public Set<ComplaintId> apart(Collection<ComplaintId> ids) {
        return newest(ids, Kind.COPY).stream()
                .filter(each -> each.verdict() == Verdict.OTHER)
                .map(Judgement::other)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<ComplaintId> sameAs(ComplaintId complaint) {
        var same = new HashSet<>(Set.of(complaint));
        var asked = Set.of(complaint);
        while (!asked.isEmpty() && same.size() < MOST) {
            asked = newest(asked, Kind.REPEAT).stream()
                    .filter(each -> each.verdict() == Verdict.SAME)
                    .flatMap(each -> Stream.of(each.one(), each.other()))
                    .filter(same::add)
                    .collect(Collectors.toSet());
        }
        return same;
    }

    private List<Judgement> newest(Collection<ComplaintId> ids, Kind... kinds) {
        return jdbc.sql(NEWEST)
                .param("ids", JdbcPrints.keys(ids))
                .param("kinds", Stream.of(kinds).map(Kind::name).toArray(String[]::new))
                .query((row, _) -> new Judgement(
                        new ComplaintId(row.getLong("one")),
                        new ComplaintId(row.getLong("other")),
                        Kind.valueOf(row.getString("kind")),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getDouble("degree"),
                        Actor.parse(row.getString("judged_by")),
                        row.getObject("judged_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
