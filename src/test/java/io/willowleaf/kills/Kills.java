package io.willowleaf.kills;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/// Eight writers hand in complaints while the program is killed and started again; afterwards every acknowledged
/// complaint has to be in the database, under the number that was acknowledged, and none twice.
final class Kills {

    private static final int WRITERS = 8;
    private static final int BETWEEN = 50;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Random chance = new Random(20260901);
    private final String token = "kill-" + UUID.randomUUID();

    /// What was found.
    record Found(int kills, int acknowledged, int missing, int doubled, int renumbered) {

        boolean well() {
            return missing + doubled + renumbered == 0 && acknowledged > kills * BETWEEN;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d kills, %d acknowledged complaints: %d missing, %d doubled, %d under another number",
                    kills,
                    acknowledged,
                    missing,
                    doubled,
                    renumbered);
        }
    }

    Found run(int kills, List<String> command, Path home) throws IOException, InterruptedException, SQLException {
        try (var client = HttpClient.newHttpClient();
                var program = new Program(command, home, client, token)) {
            program.start();
            write(client, program, kills);
            return compare(program, kills);
        }
    }

    private void write(HttpClient client, Program program, int kills) throws IOException, InterruptedException {
        var stop = new AtomicBoolean();
        var writer = new Writer(client, program.at("/api/v1/complaints"), token, stop, acknowledged);
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var running = IntStream.range(0, WRITERS)
                    .mapToObj(_ -> writers.submit(writer))
                    .toList();
            try {
                for (int kill = 0; kill < kills; kill++) {
                    var before = acknowledged.size();
                    while (acknowledged.size() < before + BETWEEN) {
                        TimeUnit.MILLISECONDS.sleep(5);
                        if (running.stream().anyMatch(java.util.concurrent.Future::isDone)) {
                            throw new IllegalStateException("a writer gave up");
                        }
                    }
                    TimeUnit.MILLISECONDS.sleep(chance.nextInt(300));
                    program.kill();
                    program.start();
                }
            } finally {
                stop.set(true);
                writers.shutdown();
                if (!writers.awaitTermination(60, TimeUnit.SECONDS)) {
                    writers.shutdownNow();
                }
            }
            for (var each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Found compare(Program program, int kills) throws IOException, SQLException {
        var kept = new HashMap<String, String>();
        int doubled = 0;
        try (var connection = program.database();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select right(words, 36), number from complaint.complaint")) {
            while (row.next()) {
                doubled += kept.put(row.getString(1), row.getString(2)) == null ? 0 : 1;
            }
        }
        int missing = 0;
        int renumbered = 0;
        for (var each : acknowledged.entrySet()) {
            var number = kept.get(each.getKey());
            missing += number == null ? 1 : 0;
            renumbered += number == null || number.equals(each.getValue()) ? 0 : 1;
        }
        return new Found(kills, acknowledged.size(), missing, doubled, renumbered);
    }

    /// Arguments: how often to kill, the home to use, and the command that starts the program.
    public static void main(String[] args) throws Exception {
        var found = new Kills().run(Integer.parseInt(args[0]), List.of(args).subList(2, args.length), Path.of(args[1]));
        System.out.println(found);
        System.exit(found.well() ? 0 : 1);
    }
}
