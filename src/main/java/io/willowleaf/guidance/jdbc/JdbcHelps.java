package io.willowleaf.guidance.jdbc;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.guidance.ConversationFigures;
import io.willowleaf.guidance.Reminder;
import io.willowleaf.guidance.Setting;
import io.willowleaf.guidance.Signal;
import io.willowleaf.guidance.domain.Helps;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Recent;
import io.willowleaf.kernel.database.OneTrip;
import io.willowleaf.starterkit.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows that are only ever added, beside two lists that hardly change.
@Repository
class JdbcHelps implements Helps {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations questions;
    private final Recent<Lists> lists;

    private record Lists(List<Signal> signals, List<Reminder> reminders) {

        static final Lists NONE = new Lists(List.of(), List.of());
    }

    JdbcHelps(JdbcClient jdbc, NamedParameterJdbcOperations questions, InstantSource clock) {
        this.jdbc = jdbc;
        this.questions = questions;
        this.lists = new Recent<>(this::read, clock);
    }

    @Override
    public List<Signal> signals() {
        return lists().signals();
    }

    @Override
    public List<Reminder> reminders() {
        return lists().reminders();
    }

    private Lists lists() {
        return lists.list().stream().findFirst().orElse(Lists.NONE);
    }

    /// In one trip; nothing before the kit was taken in.
    private List<Lists> read() {
        var trip = new OneTrip(questions);
        var signals = trip.ask(
                "select * from guidance.signal order by code",
                (row, _) -> new Signal(row.getString("code"), words(row, ""), words(row, "coaching_")));
        var reminders = trip.ask("select * from guidance.reminder order by code", (row, _) -> reminder(row));
        trip.go();
        return signals.isEmpty() || reminders.isEmpty() ? List.of() : List.of(new Lists(signals, reminders));
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        var emotion = row.getObject("emotion", Integer.class);
        var setting = row.getString("setting");
        var moment = row.getString("moment");
        return new Reminder(
                row.getString("code"),
                words(row, ""),
                words(row, "why_"),
                emotion == null ? null : Emotion.ofLevel(emotion),
                setting == null ? null : Setting.valueOf(setting),
                moment == null ? null : Reminder.When.valueOf(moment));
    }

    @Override
    public Known of(ComplaintId complaint, Actor person) {
        var known = new Known(new HashSet<>(), new HashSet<>());
        jdbc.sql("""
                        select 'seen' as kind, signal as code, seen from guidance.signal_seen
                        where id in (select max(id) from guidance.signal_seen where complaint = :complaint group by signal)
                        union all
                        select 'away', reminder, true from guidance.put_away
                        where complaint = :complaint and person = :person
                        """)
                .param("complaint", complaint.value())
                .param("person", person.toString())
                .query(row -> {
                    if (row.getBoolean("seen")) {
                        (row.getString("kind").equals("seen") ? known.seen() : known.putAway())
                                .add(row.getString("code"));
                    }
                });
        return known;
    }

    @Override
    public void see(ComplaintId complaint, String signal, boolean seen, Actor by, Instant at) {
        jdbc.sql("""
                        insert into guidance.signal_seen (complaint, signal, seen, seen_by, seen_at)
                        values (:complaint, :signal, :seen, :by, :at)
                        """)
                .param("complaint", complaint.value())
                .param("signal", signal)
                .param("seen", seen)
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void putAway(ComplaintId complaint, String reminder, Actor by, Instant at) {
        jdbc.sql("""
                        insert into guidance.put_away (complaint, reminder, person, put_away_at)
                        values (:complaint, :reminder, :by, :at)
                        """)
                .param("complaint", complaint.value())
                .param("reminder", reminder)
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void held(ComplaintFile file, Setting setting, Emotion first, Emotion last, Actor by, Instant at) {
        jdbc.sql("""
                        insert into guidance.conversation
                            (complaint, team, setting, emotion_at_first, emotion_at_last, held_by, held_at)
                        values (:complaint, :team, :setting, :first, :last, :by, :at)
                        """)
                .param("complaint", file.heard().id().value())
                .param("team", file.team().value())
                .param("setting", setting.name())
                .param("first", first.level())
                .param("last", last.level())
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<ConversationFigures> conversations(
            Instant since, @Nullable Collection<TeamId> teams, @Nullable Actor by) {
        var reached = teams == null
                ? List.<Long>of()
                : teams.stream().map(TeamId::value).toList();
        return jdbc.sql("""
                        select setting, count(*) as held, avg(emotion_at_first) as first, avg(emotion_at_last) as last,
                            count(*) filter (where emotion_at_last < emotion_at_first) as calmer
                        from guidance.conversation
                        where held_at >= :since and (:everywhere or team in (:teams))
                            and (:by::text is null or held_by = :by)
                        group by setting order by setting
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("everywhere", teams == null)
                .param("teams", reached.isEmpty() ? List.of(-1L) : reached)
                .param("by", by == null ? null : by.toString())
                .query((row, _) -> new ConversationFigures(
                        Setting.valueOf(row.getString("setting")),
                        row.getLong("held"),
                        row.getDouble("first"),
                        row.getDouble("last"),
                        row.getLong("calmer")))
                .list();
    }

    private static Bilingual words(ResultSet row, String prefix) throws SQLException {
        return new Bilingual(row.getString(prefix + "ko"), row.getString(prefix + "en"));
    }
}
