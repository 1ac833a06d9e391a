package io.willowleaf.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks into the database, past the program, once everything that was begun is ended.
final class Inspection {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /// Everything that is only there in part.
    private static final String HALF = """
            select
                (select count(*) from complaint.complaint c
                    where not exists (select from complaint.deadline where complaint = c.id)
                       or not exists (select from complaint.queue where complaint = c.id)
                       or not exists (select from kernel.event where stream = 'complaint:' || c.id and revision = 1)
                       or not exists (select from audit.act where object = 'complaint:' || c.id and verb = 'complaint.receive'))
              + (select count(*) from (select stream from kernel.event group by stream
                    having count(*) <> max(revision)) gaps)
              + (select count(*) from kernel.event e
                    where stream like 'complaint:%' and not exists (
                        select from complaint.complaint where id = split_part(e.stream, ':', 2)::bigint))
              + (select count(*) from archive.content c
                    where sha256 is distinct from (select encode(sha256(string_agg(bytes, ''::bytea order by number)), 'hex')
                        from archive.chunk where content = c.sha256))
              + (select count(*) from complaint.attachment a
                    where not exists (select from archive.content where sha256 = a.content and content.length = a.length))
              + (select count(*) from intake.mail m
                    where not exists (select from archive.content where sha256 = m.raw)
                       or not exists (select from intake.mail_outcome where mail = m.id))
            """;

    private final Connection database;
    private final Promised promised;
    private final Listener listener;

    Inspection(Connection database, Promised promised, Listener listener) {
        this.database = database;
        this.promised = promised;
        this.listener = listener;
    }

    Found look(int kills, int serverKills) throws SQLException {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(unfinished()).isEmpty());
        var kept = new HashMap<String, String>();
        var doubled = 0;
        try (var statement = database.createStatement();
                var row = statement.executeQuery("""
                        select substring(words from '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'), number
                        from complaint.complaint
                        """)) {
            while (row.next()) {
                doubled += kept.put(row.getString(1), row.getString(2)) == null ? 0 : 1;
            }
        }
        return new Found(
                kills,
                serverKills,
                promised.many("api"),
                promised.many("form"),
                promised.many("mail"),
                promised.many("sheet"),
                missing(kept) + lostFiles(),
                doubled,
                renumbered(kept),
                (int) number(HALF) + (int) number("select count(*) from kernel.held_stream"),
                untold(),
                listener.outOfOrder());
    }

    private List<String> unfinished() throws SQLException {
        var unfinished = new ArrayList<String>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery("""
                        select 'sheet ' || sheet from intake.sheet_start where sheet not in (select sheet from intake.sheet_end)
                        union all
                        select name || ' stands at ' || position || ' of ' || newest || coalesce(', ' || trouble, '')
                        from kernel.subscription, (select coalesce(max(position), 0) as newest from kernel.event) log
                        where position < newest
                        union all
                        select 'webhook: ' || count(*) || ' due, in lanes that missed up to ' || max(tries) || ', next '
                            || max(next_at) || coalesce(', parked ' || max(parked_at), '')
                        from integration.due left join integration.lane using (webhook, stream) having count(*) > 0
                        """)) {
            while (row.next()) {
                unfinished.add(row.getString(1));
            }
        }
        return unfinished;
    }

    /// Events of complaints that nobody told the other program.
    private int untold() throws SQLException {
        var untold = 0;
        try (var statement = database.createStatement();
                var row = statement.executeQuery("""
                        select stream, position from kernel.event
                        where type like 'complaint.%' and position > (select after_position from integration.webhook)
                        """)) {
            while (row.next()) {
                untold += listener.heard(row.getString(1), row.getLong(2)) ? 0 : 1;
            }
        }
        return untold;
    }

    private int missing(Map<String, String> kept) {
        return (int) promised.numbers().keySet().stream()
                .filter(key -> !kept.containsKey(key))
                .count();
    }

    private int renumbered(Map<String, String> kept) {
        return (int) promised.numbers().entrySet().stream()
                .filter(each -> !each.getValue().isEmpty()
                        && kept.containsKey(each.getKey())
                        && !each.getValue().equals(kept.get(each.getKey())))
                .count();
    }

    /// Files of forms and mails, and the mails themselves, that are not there byte by byte.
    private int lostFiles() throws SQLException {
        var attached = hashes("select content from complaint.attachment");
        var mails = hashes("select raw from intake.mail");
        var lost = 0;
        for (var key : promised.keys("form")) {
            lost += attached.contains(hash(Doors.file(key))) ? 0 : 1;
        }
        for (var key : promised.keys("mail")) {
            lost += attached.contains(hash(Doors.file(key))) ? 0 : 1;
            lost += mails.contains(hash(Doors.Mail.letter(key))) ? 0 : 1;
        }
        return lost;
    }

    private Set<String> hashes(String question) throws SQLException {
        var all = new HashSet<String>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery(question)) {
            while (row.next()) {
                all.add(row.getString(1));
            }
        }
        return all;
    }

    private long number(String question) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
