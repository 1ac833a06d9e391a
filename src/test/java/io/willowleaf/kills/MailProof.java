package io.willowleaf.kills;

import io.willowleaf.testing.Mark;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Mails arrive at a real mail server, some of them twice, while two nodes fetch them, the server counts its
/// mails anew, and the nodes are killed again and again. Afterwards every mail has to be there as one complaint.
final class MailProof {

    /// Which mails a mailbox gets, of eight.
    private enum Box {
        LEFT(4),
        DELETED(2),
        POPPED(1),
        DIRECT(1);

        private final int share;

        Box(int share) {
            this.share = share;
        }

        static Box of(int mail) {
            int rest = mail % 8;
            for (var box : values()) {
                if (rest < box.share) {
                    return box;
                }
                rest -= box.share;
            }
            throw new IllegalStateException();
        }

        String user() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Random chance = new Random(20261122);
    private final List<String> handedIn = new ArrayList<>();
    private int redelivered;

    /// What was found.
    record Found(
            int mails,
            int redelivered,
            int kills,
            int resets,
            int lost,
            int doubled,
            int changed,
            int unread,
            long seconds) {

        boolean well() {
            return lost + doubled + changed + unread == 0 && mails > 0;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d mails, %d of them delivered again, %d kills of two nodes, %d times UIDVALIDITY changed:"
                            + " %d lost, %d doubled, %d with other bytes, %d unread; %d s",
                    mails,
                    redelivered,
                    kills,
                    resets,
                    lost,
                    doubled,
                    changed,
                    unread,
                    seconds);
        }
    }

    Found run(int mails, int kills, List<String> command, Path home) throws Exception {
        var begun = System.nanoTime();
        var token = "proof-" + UUID.randomUUID();
        int door = free();
        try (var client = HttpClient.newHttpClient();
                var server = new Dovecot(home.resolve("dovecot"));
                var first = new Program(command, home, client, token, settings(server, door));
                var second = new Program(command, home, client, token, settings(server, 0))) {
            first.start();
            second.start();
            int resets = deliver(mails, kills, server, door, List.of(first, second));
            try (var database = first.database()) {
                awaitQuiet(database, mails);
                return found(database, home, mails, kills, resets, (System.nanoTime() - begun) / 1_000_000_000L);
            }
        }
    }

    private int deliver(int mails, int kills, Dovecot server, int door, List<Program> nodes) throws Exception {
        int resets = 0;
        var delivered = new AtomicInteger();
        var killed = new AtomicInteger();
        var killer = Executors.newSingleThreadExecutor();
        try (killer;
                var postbox = new Postbox(server.lmtp);
                var direct = new Postbox(door)) {
            var killing = killer.submit(() -> kill(kills, mails, delivered, killed, nodes));
            for (int i = 0; i < mails; i++) {
                hand(i, postbox, direct);
                if (i == mails / 3 || i == mails * 2 / 3) {
                    server.countAnew(Box.LEFT.user() + "@desk.example");
                    resets++;
                }
                delivered.set(i + 1);
                while (due(i, mails, kills) > killed.get() + 1 && !killing.isDone()) {
                    TimeUnit.MILLISECONDS.sleep(50);
                }
            }
            killing.get();
        }
        return resets;
    }

    /// How many kills there should have been by this mail.
    private static int due(int mail, int mails, int kills) {
        return (int) Math.min(kills, (long) (mail + 1) * (kills + 1) / mails);
    }

    private Void kill(int kills, int mails, AtomicInteger delivered, AtomicInteger killed, List<Program> nodes)
            throws Exception {
        while (killed.get() < kills) {
            if (due(delivered.get() - 1, mails, kills) > killed.get()) {
                TimeUnit.MILLISECONDS.sleep(chance.nextInt(400));
                var node = nodes.get(chance.nextInt(nodes.size()));
                node.kill();
                node.start();
                killed.incrementAndGet();
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return null;
    }

    private void hand(int i, Postbox postbox, Postbox direct) throws InterruptedException {
        var mark = Mark.fresh();
        handedIn.add(mark);
        var box = Box.of(i);
        var mail = mail(mark, i, "");
        (box == Box.DIRECT ? direct : postbox).hand(box.user() + "@desk.example", mail);
        again(i, mark, mail, postbox, direct);
    }

    /// Every tenth comes once more as it was, every eleventh with another way behind it, every twelfth to another
    /// mailbox.
    private void again(int i, String mark, byte[] mail, Postbox postbox, Postbox direct) throws InterruptedException {
        if (i % 10 == 3) {
            postbox.hand(Box.LEFT.user() + "@desk.example", mail);
            redelivered++;
        }
        if (i % 11 == 5) {
            postbox.hand(Box.DELETED.user() + "@desk.example", mail(mark, i, "Received: from elsewhere by relay\r\n"));
            redelivered++;
        }
        if (i % 12 == 7) {
            direct.hand(Box.DIRECT.user() + "@desk.example", mail);
            redelivered++;
        }
    }

    private static byte[] mail(String mark, int i, String way) {
        return (way + "From: =?UTF-8?B?7ZmN6ri464+Z?= <customer" + i % 500
                        + "@example.com>\r\nTo: voice@desk.example\r\n"
                        + "Message-ID: <" + mark
                        + "@example.com>\r\nDate: Sun, 22 Nov 2026 10:00:00 +0900\r\nSubject: hello\r\n"
                        + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n"
                        + "Content-Transfer-Encoding: 8bit\r\n\r\n배송이 늦어요. 확인 부탁드립니다.\r\n" + mark + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Until every mail was read and nothing has changed for a while.
    private static void awaitQuiet(Connection database, int mails) throws Exception {
        var patience = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        int before = -1;
        for (int still = 0; still < 3 && System.nanoTime() < patience; ) {
            TimeUnit.SECONDS.sleep(3);
            int now = count(database, "select count(*) from complaint.complaint") + unread(database) * 1_000_000;
            still = now == before && now >= mails && now < 1_000_000 ? still + 1 : 0;
            before = now;
        }
    }

    private Found found(Connection database, Path home, int mails, int kills, int resets, long seconds)
            throws Exception {
        var times = new HashMap<String, Integer>();
        try (var statement = database.createStatement();
                var row =
                        statement.executeQuery("select right(rtrim(words, E'\\r\\n '), 36) from complaint.complaint")) {
            while (row.next()) {
                times.merge(row.getString(1), 1, Integer::sum);
            }
        }
        int lost = 0;
        int doubled = times.values().stream().mapToInt(each -> each - 1).sum();
        for (var mark : handedIn) {
            lost += times.containsKey(mark) ? 0 : 1;
        }
        return new Found(
                mails, redelivered, kills, resets, lost, doubled, changed(database, home), unread(database), seconds);
    }

    /// Mails that still lie on the server whose very bytes are not in the archive.
    private static int changed(Connection database, Path home) throws Exception {
        Set<String> kept = new HashSet<>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select raw from intake.mail")) {
            while (row.next()) {
                kept.add(row.getString(1));
            }
        }
        int changed = 0;
        try (var files = Files.walk(home.resolve("dovecot/mail/left@desk.example"))) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(each -> each.getParent().getFileName().toString().matches("cur|new"))
                    .toList()) {
                var lines =
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replaceAll("\r?\n", "\r\n");
                var hash = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.ISO_8859_1));
                changed += kept.contains(HexFormat.of().formatHex(hash)) ? 0 : 1;
            }
        }
        return changed;
    }

    private static int unread(Connection database) throws SQLException {
        return count(
                database,
                "select count(*) from intake.mail m where not exists (select 1 from intake.mail_outcome o where o.mail = m.id)");
    }

    private static int count(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Map<String, String> settings(Dovecot server, int door) {
        var settings = new HashMap<String, String>();
        box(settings, 0, "imap", server.imap, Box.LEFT, "leave");
        box(settings, 1, "imap", server.imap, Box.DELETED, "delete");
        box(settings, 2, "pop3", server.pop3, Box.POPPED, "delete");
        settings.put("WILLOWLEAF_LMTP_PORT", Integer.toString(door));
        settings.put("WILLOWLEAF_LMTP_DOMAINS", "desk.example");
        return settings;
    }

    private static void box(
            Map<String, String> settings, int number, String protocol, int port, Box box, String afterwards) {
        Map.of(
                        "HOST", "127.0.0.1",
                        "PROTOCOL", protocol,
                        "PORT", Integer.toString(port),
                        "TLS", "none",
                        "USER", box.user() + "@desk.example",
                        "PASSWORD", "secret",
                        "AFTERWARDS", afterwards,
                        "DRY_RUN", "false",
                        "HISTORY", "true")
                .forEach((name, value) -> settings.put("WILLOWLEAF_MAILBOXES_" + number + "_" + name, value));
    }

    private static int free() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /// Arguments: how many mails, how many kills, the home to use, and the command that starts the program.
    public static void main(String[] args) throws Exception {
        var found = new MailProof()
                .run(
                        Integer.parseInt(args[0]),
                        Integer.parseInt(args[1]),
                        List.of(args).subList(3, args.length),
                        Path.of(args[2]));
        System.out.println(found);
        System.exit(found.well() ? 0 : 1);
    }
}
