package io.willowleaf.survey.jdbc;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Period;
import io.willowleaf.survey.Answers;
import io.willowleaf.survey.InvitationId;
import io.willowleaf.survey.Remark;
import io.willowleaf.survey.domain.CallBackPolicy;
import io.willowleaf.survey.domain.Invitation;
import io.willowleaf.survey.domain.Surveys;
import io.willowleaf.survey.domain.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Invitations and answers as rows that are only ever added.
@Repository
class JdbcSurveys implements Surveys {

    private static final String INVITATION = """
            select i.*, a.overall, a.expectation, a.look_again, a.may_call, a.call_by, a.answered_at, coalesce(r.words, '') as words
            from survey.invitation i
            left join survey.answer a on a.invitation = i.id
            left join survey.remark r on r.invitation = i.id
            """;

    private final JdbcClient jdbc;

    JdbcSurveys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<InvitationId> invite(ComplaintFile file, Asking asking) {
        return jdbc.sql("""
                        insert into survey.invitation
                            (complaint, number, closing, team, token_hash, token_salt, closed_at, invited_at, expires_at)
                        values (:complaint, :number, :closing, :team, :hash, :salt, :closed, :invited, :expires)
                        on conflict on constraint invitation_once_per_closing do nothing
                        returning id
                        """)
                .param("complaint", file.heard().id().value())
                .param("number", file.heard().number().value())
                .param("closing", asking.closing())
                .param("team", file.team().value())
                .param("hash", asking.token().hash())
                .param("salt", asking.token().salt())
                .param("closed", time(asking.closedAt()))
                .param("invited", time(asking.invitedAt()))
                .param("expires", time(asking.expiresAt()))
                .query((row, _) -> new InvitationId(row.getLong("id")))
                .optional();
    }

    @Override
    public Optional<Invitation> findByToken(String hash) {
        return jdbc.sql(INVITATION + "where i.token_hash = :hash")
                .param("hash", hash)
                .query((row, _) -> invitation(row))
                .optional();
    }

    @Override
    public Optional<Invitation> findLatest(ComplaintId complaint) {
        return jdbc.sql(INVITATION + "where i.complaint = :complaint order by i.closing desc limit 1")
                .param("complaint", complaint.value())
                .query((row, _) -> invitation(row))
                .optional();
    }

    @Override
    public boolean answer(Invitation invitation, Answers answers, @Nullable Instant callBy, Instant now) {
        var fresh = jdbc.sql("""
                        insert into survey.answer
                            (invitation, team, overall, expectation, look_again, may_call, call_by, answered_at, invited_at)
                        values (:invitation, :team, :overall, :expectation, :again, :mayCall, :call, :now, :invited)
                        on conflict on constraint answer_pk do nothing
                        """)
                        .param("invitation", invitation.id().value())
                        .param("team", invitation.team().value())
                        .param("overall", answers.overall())
                        .param("expectation", answers.expectation())
                        .param("again", answers.lookAgain())
                        .param("mayCall", answers.mayCall())
                        .param("call", callBy == null ? null : time(callBy), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("now", time(now))
                        .param("invited", time(invitation.invitedAt()))
                        .update()
                == 1;
        if (fresh && !answers.comment().isBlank()) {
            jdbc.sql("insert into survey.remark (invitation, words) values (:invitation, :words)")
                    .param("invitation", invitation.id().value())
                    .param("words", answers.comment())
                    .update();
        }
        return fresh;
    }

    @Override
    public void opened(InvitationId invitation, ComplaintId complaint, ComplaintNumber number, Instant now) {
        jdbc.sql("""
                        insert into survey.opened (invitation, complaint, number, opened_at)
                        values (:invitation, :complaint, :number, :now)
                        """)
                .param("invitation", invitation.value())
                .param("complaint", complaint.value())
                .param("number", number.value())
                .param("now", time(now))
                .update();
    }

    @Override
    public Optional<Became> findOpened(InvitationId invitation) {
        return jdbc.sql("select complaint, number from survey.opened where invitation = :invitation")
                .param("invitation", invitation.value())
                .query((row, _) -> new Became(
                        new ComplaintId(row.getLong("complaint")), new ComplaintNumber(row.getString("number"))))
                .optional();
    }

    @Override
    public CallBackPolicy policy() {
        return jdbc.sql("select low from survey.call_back_rule order by id desc limit 1")
                .query((row, _) -> new CallBackPolicy(row.getInt("low")))
                .optional()
                .orElse(CallBackPolicy.USUAL);
    }

    @Override
    public void settle(CallBackPolicy policy, Actor by, Instant now) {
        jdbc.sql("insert into survey.call_back_rule (low, settled_by, settled_at) values (:low, :by, :now)")
                .param("low", policy.low())
                .param("by", by.toString())
                .param("now", time(now))
                .update();
    }

    @Override
    public List<Tally> tallies(Period period, Readership readership) {
        return within("""
                        select team, sum(invited) as invited, sum(responded) as responded, sum(answers) as answers,
                            sum(top_two) as top_two, sum(points) as points, sum(better) as better
                        from (
                            select team, count(*) as invited, 0 as responded,
                                0 as answers, 0 as top_two, 0 as points, 0 as better
                            from survey.invitation
                            where invited_at >= :from and invited_at < :until and (:all or team = any(:teams))
                            group by team
                            union all
                            select team, 0, count(*), 0, 0, 0, 0
                            from survey.answer
                            where invited_at >= :from and invited_at < :until and (:all or team = any(:teams))
                            group by team
                            union all
                            select team, 0, 0, count(*), count(*) filter (where overall >= 4), sum(overall),
                                count(*) filter (where expectation >= 4)
                            from survey.answer
                            where answered_at >= :from and answered_at < :until and (:all or team = any(:teams))
                            group by team
                        ) counted
                        group by team order by team
                        """, period, readership)
                .query((row, _) -> new Tally(
                        new TeamId(row.getLong("team")),
                        row.getLong("invited"),
                        row.getLong("responded"),
                        row.getLong("answers"),
                        row.getLong("top_two"),
                        row.getLong("points"),
                        row.getLong("better")))
                .list();
    }

    @Override
    public List<Remark> remarks(Period period, Readership readership, int limit) {
        return within("""
                        select i.id, case when o.number is null or a.call_by is not null then i.number end as number,
                            a.overall, r.words, a.answered_at, case when a.call_by is not null then o.number end as opened
                        from survey.answer a
                        join survey.remark r on r.invitation = a.invitation
                        join survey.invitation i on i.id = a.invitation
                        left join survey.opened o on o.invitation = a.invitation
                        where a.answered_at >= :from and a.answered_at < :until and (:all or a.team = any(:teams))
                        order by a.answered_at desc limit :limit
                        """, period, readership)
                .param("limit", limit)
                .query((row, _) -> new Remark(
                        row.getLong("id"),
                        number(row.getString("number")),
                        row.getInt("overall"),
                        row.getString("words"),
                        row.getTimestamp("answered_at").toInstant(),
                        number(row.getString("opened"))))
                .list();
    }

    private JdbcClient.StatementSpec within(String sql, Period period, Readership readership) {
        return jdbc.sql(sql)
                .param("from", time(period.from()))
                .param("until", time(period.until()))
                .param("all", readership.all())
                .param("teams", readership.teams().stream().map(TeamId::value).toArray(Long[]::new));
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                new InvitationId(row.getLong("id")),
                new ComplaintId(row.getLong("complaint")),
                new ComplaintNumber(row.getString("number")),
                new TeamId(row.getLong("team")),
                row.getString("token_salt"),
                row.getTimestamp("closed_at").toInstant(),
                row.getTimestamp("invited_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                answered(row));
    }

    private static Invitation.@Nullable Answered answered(ResultSet row) throws SQLException {
        var at = row.getTimestamp("answered_at");
        return at == null
                ? null
                : new Invitation.Answered(
                        new Answers(
                                row.getInt("overall"),
                                row.getInt("expectation"),
                                row.getString("words"),
                                row.getBoolean("look_again"),
                                row.getBoolean("may_call")),
                        instant(row.getTimestamp("call_by")),
                        at.toInstant());
    }

    private static @Nullable ComplaintNumber number(@Nullable String number) {
        return number == null ? null : new ComplaintNumber(number);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static java.time.OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
