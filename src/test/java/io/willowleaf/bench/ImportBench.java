package io.willowleaf.bench;

import io.willowleaf.Willowleaf;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.log.Subscriptions;
import io.willowleaf.sheet.SheetCard;
import io.willowleaf.sheet.SheetId;
import io.willowleaf.sheet.desk.ImportDesk;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Takes a table of complaints in, as a person would hand it in, and says how many rows a second and how much memory it
/// took. `bin/bench import [ROWS]`.
final class ImportBench {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration CATCH_UP = Duration.ofHours(2);
    private static final int LETTERS = 200;
    private static final String[] WORDS = {
        "배송이", "늦어서", "환불을", "요청했는데", "상담원이", "친절하지", "않았고", "받침", "도자기가", "깨졌어요", "전화를", "받지", "않습니다",
        "교환을", "원합니다", "예약이", "취소되어", "불편했습니다", "설명이", "부족했어요", "주문한", "색과", "다릅니다", "빠른", "처리", "부탁드립니다"
    };

    private ImportBench() {}

    /// The folder the data is made in, and how many rows.
    public static void main(String[] args) throws Exception {
        var home = Path.of(args[0]).toAbsolutePath();
        var rows = Integer.parseInt(args[1]);
        remove(home);
        Files.createDirectories(home);
        var file = write(home.resolve("complaints.csv"), rows);
        try (var program = new SpringApplicationBuilder(Willowleaf.class)
                .run("--willowleaf.home=" + home, "--willowleaf.port=0")) {
            run(program, file, home);
        }
        System.exit(0);
    }

    private static void run(ConfigurableApplicationContext program, Path file, Path home) throws IOException {
        var imports = program.getBean(ImportDesk.class);
        var heap = new Heap();
        var began = System.nanoTime();
        var id = imports.keep(file, "complaints.csv", "complaints", Viewer.SYSTEM);
        var staged = System.nanoTime();
        var tried = imports.tryOut(imports.find(id, Viewer.SYSTEM), new HashMap<>(), Viewer.SYSTEM);
        var looked = System.nanoTime();
        var cpu = cpu(home);
        imports.start(id, new HashMap<>(), Viewer.SYSTEM);
        var waited = wait(imports, id);
        var card = taken(imports, id, heap);
        var ended = System.nanoTime();
        program.getBean(Subscriptions.class).awaitCaughtUp(CATCH_UP);
        var heard = System.nanoTime();
        var worked = cpu(home).minus(cpu);
        System.out.printf(
                Locale.ROOT,
                """
                %d rows of %d MB on %d processors
                read and staged   %8.1f s  %8.0f rows/s
                looked at before  %8.1f s  %d rows, %d good
                taken in          %8.1f s  %8.0f rows/s, %d left out (events, audit, first deadline, line of the list)
                everybody heard   %8.1f s later, %.0f rows/s in all; CPU of program and database %.2f ms a row
                heap at most      %8d MB, resident %d MB
                """,
                card.rows(),
                Files.size(file) >> 20,
                Runtime.getRuntime().availableProcessors(),
                seconds(began, staged),
                card.rows() / seconds(began, staged),
                seconds(staged, looked),
                tried.looked(),
                tried.tally().good(),
                seconds(waited, ended),
                card.rows() / seconds(waited, ended),
                card.tally().leftOut(),
                seconds(ended, heard),
                card.rows() / seconds(waited, heard),
                worked.toNanos() / 1e6 / card.rows(),
                heap.most() >> 20,
                resident());
    }

    /// Until the job begins.
    private static long wait(ImportDesk imports, SheetId id) {
        while (imports.find(id, Viewer.SYSTEM).done() == 0) {
            LockSupport.parkNanos(LOOK.toNanos() / 10);
        }
        return System.nanoTime();
    }

    private static Duration cpu(Path home) throws IOException {
        var server = Long.parseLong(
                Files.readAllLines(home.resolve("postgres/data/postmaster.pid")).getFirst());
        return Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        ProcessHandle.of(server).stream().flatMap(it -> Stream.concat(Stream.of(it), it.descendants())))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static SheetCard taken(ImportDesk imports, SheetId id, Heap heap) {
        var card = imports.find(id, Viewer.SYSTEM);
        while (card.running()) {
            LockSupport.parkNanos(LOOK.toNanos());
            heap.look();
            card = imports.find(id, Viewer.SYSTEM);
        }
        return card;
    }

    private static double seconds(long from, long until) {
        return Math.max(1e-3, (until - from) / 1e9);
    }

    private static final class Heap {

        private long most;

        void look() {
            most = Math.max(
                    most,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }

        long most() {
            look();
            return most;
        }
    }

    static long resident() throws IOException {
        var status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    static Path write(Path file, int rows) throws IOException {
        var random = new Random(1);
        try (BufferedWriter text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            text.write("접수일시,접수경로,성함,전화번호,메일,주문번호,내용\n");
            for (var row = 0; row < rows; row++) {
                var person = random.nextInt(Math.max(1, rows * 2 / 3));
                text.write("2026-%02d-%02d %02d:%02d,%s,손님%d,010-%04d-%04d,,A%d,%s%n"
                        .formatted(
                                1 + random.nextInt(8),
                                1 + random.nextInt(28),
                                random.nextInt(24),
                                random.nextInt(60),
                                random.nextBoolean() ? "전화" : "홈페이지",
                                person,
                                2000 + person / 10_000,
                                person % 10_000,
                                row,
                                words(random)));
            }
        }
        return file;
    }

    private static String words(Random random) {
        var words = new StringBuilder();
        while (words.length() < LETTERS) {
            var rank = (int) (WORDS.length * Math.pow(random.nextDouble(), 2));
            words.append(WORDS[rank]).append(' ');
        }
        return words.toString().strip();
    }

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
