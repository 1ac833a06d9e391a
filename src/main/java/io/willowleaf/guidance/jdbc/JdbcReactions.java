package io.willowleaf.guidance.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Justification;
import io.willowleaf.guidance.HintFigures;
import io.willowleaf.guidance.Reaction;
import io.willowleaf.guidance.domain.Reactions;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.starterkit.Bilingual;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows that are only ever added.
@Repository
class JdbcReactions implements Reactions {

    private final JdbcClient jdbc;

    JdbcReactions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void justified(ComplaintId complaint, String phrase, Justification why, Actor by, Instant at) {
        jdbc.sql("""
                        insert into guidance.justified (complaint, phrase, why, justified_by, justified_at)
                        values (:complaint, :phrase, :why, :by, :at)
                        """)
                .param("complaint", complaint.value())
                .param("phrase", phrase)
                .param("why", why.name())
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void reacted(ComplaintId complaint, TeamId team, Map<String, Reaction> reactions, Actor by, Instant at) {
        reactions.forEach((phrase, reaction) -> jdbc.sql("""
                        insert into guidance.reaction (complaint, team, phrase, reaction, reacted_by, reacted_at)
                        values (:complaint, :team, :phrase, :reaction, :by, :at)
                        """)
                .param("complaint", complaint.value())
                .param("team", team.value())
                .param("phrase", phrase)
                .param("reaction", reaction.name())
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update());
    }

    @Override
    public List<HintFigures> figures(Instant since, @Nullable Collection<TeamId> teams, @Nullable Actor by, int most) {
        var reached = teams == null
                ? List.<Long>of()
                : teams.stream().map(TeamId::value).toList();
        return jdbc.sql("""
                        select r.phrase, p.ko, p.en, p.severity, count(*) as offered,
                            count(*) filter (where r.reaction = 'TAKEN') as taken,
                            count(*) filter (where r.reaction = 'REWORDED') as reworded,
                            count(*) filter (where r.reaction = 'IGNORED') as ignored,
                            count(*) filter (where r.reaction = 'JUSTIFIED') as justified
                        from guidance.reaction r join guidance.phrase p on p.code = r.phrase
                        where r.reacted_at >= :since
                            and (:everywhere or r.team in (:teams))
                            and (:by::text is null or r.reacted_by = :by)
                        group by r.phrase, p.ko, p.en, p.severity
                        order by offered desc, r.phrase
                        limit :most
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("everywhere", teams == null)
                .param("teams", reached.isEmpty() ? List.of(-1L) : reached)
                .param("by", by == null ? null : by.toString())
                .param("most", most)
                .query((row, _) -> new HintFigures(
                        row.getString("phrase"),
                        new Bilingual(row.getString("ko"), row.getString("en")),
                        row.getInt("severity"),
                        row.getLong("offered"),
                        row.getLong("taken"),
                        row.getLong("reworded"),
                        row.getLong("ignored"),
                        row.getLong("justified")))
                .list();
    }
}
