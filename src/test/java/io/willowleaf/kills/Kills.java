package io.willowleaf.kills;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Complaints come in at every door, about 30 a second, while the program and its database server are killed again and
/// again; afterwards all that was acknowledged has to be there, whole, under the number that was acknowledged, and
/// once; and another program has to have been told all of it, each complaint in order.
final class Kills {

    private static final int BETWEEN = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Random chance = new Random(20260901);
    private final Promised promised = new Promised();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final String token = "kill-" + UUID.randomUUID();
    private final int kills;
    private final int serverKills;

    Kills(int kills, int serverKills) {
        this.kills = kills;
        this.serverKills = serverKills;
    }

    Found run(List<String> command, Path home) throws IOException, InterruptedException, SQLException {
        try (var client = HttpClient.newHttpClient();
                var listener = new Listener();
                var program = new Program(command, home, client, token, Listener.settings())) {
            program.start();
            listener.subscribe(new Post(program));
            write(program);
            try (var database = program.database()) {
                return new Inspection(database, promised, listener).look(kills, serverKills);
            }
        }
    }

    private List<Writer> writers(Program program) {
        var all = new ArrayList<Writer>();
        for (int at = 0; at < 8; at++) {
            all.add(new Writer(new Doors.Api(new Post(program), token), Duration.ofMillis(400), stop, promised));
        }
        all.add(new Writer(new Doors.Form(new Post(program)), Duration.ofMillis(250), stop, promised));
        all.add(new Writer(new Doors.Mail(new Post(program), token), Duration.ofMillis(250), stop, promised));
        all.add(new Writer(new Doors.Sheet(new Post(program)), Duration.ofSeconds(5), stop, promised));
        return all;
    }

    private void write(Program program) throws IOException, InterruptedException {
        var writers = writers(program);
        try (var threads = Executors.newFixedThreadPool(writers.size())) {
            var running = new ArrayList<Future<?>>();
            writers.forEach(writer -> running.add(threads.submit(writer)));
            try {
                var servers = serverKills;
                for (int kill = 0; kill < kills + serverKills; kill++) {
                    awaitMore(running);
                    TimeUnit.MILLISECONDS.sleep(chance.nextInt(600));
                    var left = kills + serverKills - kill;
                    if (servers > 0 && chance.nextInt(left) < servers) {
                        program.killServer();
                        servers--;
                    } else {
                        program.kill();
                        program.start();
                    }
                }
                awaitMore(running);
            } finally {
                stop.set(true);
                threads.shutdown();
                if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    threads.shutdownNow();
                }
            }
            for (var each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Until everything works again and something was at stake at each door.
    private void awaitMore(List<Future<?>> running) throws InterruptedException, ExecutionException {
        var before = promised.many();
        var patience = System.nanoTime() + PATIENCE.toNanos();
        while (promised.many() < before + BETWEEN) {
            TimeUnit.MILLISECONDS.sleep(5);
            for (var each : running) {
                if (each.isDone()) {
                    each.get();
                }
            }
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("nothing is taken in any more");
            }
        }
    }

    /// Arguments: how often to kill the program, and its server, the ledger, the home to use, and the command that
    /// starts the program.
    public static void main(String[] args) throws Exception {
        var found = new Kills(Integer.parseInt(args[0]), Integer.parseInt(args[1]))
                .run(List.of(args).subList(4, args.length), Path.of(args[3]));
        System.out.println(found);
        note(found, Path.of(args[2]));
        System.exit(found.well() ? 0 : 1);
    }

    private static void note(Found found, Path ledger) throws IOException {
        if (!Files.exists(ledger)) {
            Files.writeString(ledger, Found.HEADING + "\n");
        }
        Files.writeString(
                ledger,
                found.line(LocalDate.now(ZoneId.of("Asia/Seoul")).toString()) + "\n",
                StandardOpenOption.APPEND);
    }
}
