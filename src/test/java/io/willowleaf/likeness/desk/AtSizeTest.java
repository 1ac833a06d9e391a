package io.willowleaf.likeness.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.Role;
import io.willowleaf.kernel.Actor;
import io.willowleaf.likeness.domain.Gist;
import io.willowleaf.likeness.domain.Print;
import io.willowleaf.likeness.domain.Prints;
import io.willowleaf.search.Morphemes;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// How long it takes to find the likes of one text among `-Dlikes=` others, and what a new one costs; nothing of it
/// stays.
@WillowleafTest
class AtSizeTest {

    private static final int TEXTS = Integer.getInteger("likes", 3_000);
    private static final int ASKED = 40;
    private static final int CHUNK = 500;
    private static final int BATCH = 60;

    /// Milliseconds of the program, before it is warm.
    private static final double MOST = 3;

    @Autowired
    Prints prints;

    @Autowired
    Measures measures;

    @Autowired
    Grouping grouping;

    @Autowired
    Morphemes morphemes;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    @Test
    @Transactional
    void near_copies_are_found_in_ten_milliseconds_and_the_same_matter_in_fifty(TestReporter reporter) {
        var random = new Random(20260801);
        var texts = IntStream.range(0, ASKED).mapToObj(_ -> text(random)).toList();
        keep(random, texts);
        prints.count(Instant.parse("2100-01-01T00:00:00Z"));
        var copies = new ArrayList<Double>();
        var matters = new ArrayList<Double>();
        for (var text : texts) {
            copies.add(
                    milliseconds(() -> assertThat(measures.copies(text, null)).isNotEmpty()));
            matters.add(milliseconds(
                    () -> assertThat(measures.about(text, null, 20)).isNotNull()));
        }
        reporter.publishEntry("texts", String.valueOf(TEXTS));
        reporter.publishEntry("near-copy p50/p95 ms", at(copies, .5) + " " + at(copies, .95));
        reporter.publishEntry("same matter p50/p95 ms", at(matters, .5) + " " + at(matters, .95));
        assertThat(at(copies, .5)).isLessThanOrEqualTo(10);
        assertThat(at(matters, .5)).isLessThanOrEqualTo(50);
    }

    /// Taking a text apart is done once for this and for the search, so it is counted by itself.
    @Test
    @Transactional
    void a_new_text_costs_little(TestReporter reporter) throws IOException {
        var random = new Random(20260802);
        var sentences = Files.readAllLines(Path.of("src/test/resources/likeness/matters.txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("::"))
                .toList();
        IntStream.range(0, TEXTS / 10)
                .mapToObj(_ -> letter(random, sentences))
                .forEach(text -> assertThat(Gist.of(text, morphemes).words().size()
                                + Print.find(text).orElseThrow().bands().length)
                        .isPositive());
        var team = cast.team();
        var agent = cast.person(team, Role.AGENT);
        var texts = IntStream.range(0, Math.max(BATCH, TEXTS / 50))
                .mapToObj(_ -> letter(random, sentences))
                .toList();
        var ids = texts.stream()
                .map(text -> complaints.receive(Reception.of("WEB_FORM", text).to(agent, team), Actor.CUSTOMER))
                .map(Receipt::id)
                .toList();
        keep(random, List.of(), ids.getLast().value());
        var database = ProcessHandle.of(
                        jdbc.sql("select pg_backend_pid()").query(Long.class).single())
                .orElseThrow();
        var apart = 0.0;
        var program = 0.0;
        var before = processor(database);
        for (var from = 0; from < ids.size(); from += BATCH) {
            var until = Math.min(from + BATCH, ids.size());
            var batch = texts.subList(from, until);
            var taken = ids.subList(from, until);
            apart += processor(() -> batch.forEach(morphemes::all));
            program += processor(() -> grouping.take(taken));
        }
        reporter.publishEntry("new texts among", ids.size() + " " + TEXTS);
        reporter.publishEntry(
                "taken apart, program, database ms",
                apart / ids.size() + " " + program / ids.size() + " " + (processor(database) - before) / ids.size());
        assertThat(program / ids.size()).isLessThanOrEqualTo(MOST);
    }

    private static double processor(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }

    private static double processor(Runnable what) {
        var began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        what.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e6;
    }

    /// Four hundred letters as people write them.
    private static String letter(Random random, List<String> sentences) {
        var letter = new StringBuilder();
        while (letter.length() < 400) {
            letter.append(sentences.get(random.nextInt(sentences.size())))
                    .append(' ')
                    .append(word((int) Math.pow(20_000, random.nextDouble())))
                    .append(". ");
        }
        return letter.toString();
    }

    private void keep(Random random, List<String> asked) {
        keep(random, asked, prints.all());
    }

    private void keep(Random random, List<String> asked, long last) {
        var next = last + 1;
        var kept = new ArrayList<Prints.Kept>();
        for (var each = 0; each < TEXTS; each++) {
            var text = each < asked.size() ? asked.get(each) : text(random);
            kept.add(new Prints.Kept(
                    new ComplaintId(next + each),
                    new CustomerId(1),
                    Instant.parse("2026-01-01T00:00:00Z").plusSeconds(each),
                    Print.find(text).orElse(null),
                    new Gist(List.of(text.split(" ", -1)).stream().distinct().toList())));
            if (kept.size() == CHUNK || each == TEXTS - 1) {
                prints.put(kept);
                kept.clear();
            }
        }
    }

    /// Forty words, the frequent ones much more often.
    private static String text(Random random) {
        return String.join(
                " ",
                IntStream.range(0, 40)
                        .mapToObj(_ -> word((int) Math.pow(20_000, random.nextDouble())))
                        .toList());
    }

    private static String word(int number) {
        return "" + (char) ('가' + number % 97 * 101) + (char) ('가' + number / 97 * 41);
    }

    private static double milliseconds(Runnable what) {
        var began = System.nanoTime();
        what.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static double at(List<Double> all, double share) {
        return all.stream().sorted().toList().get((int) (share * (all.size() - 1)));
    }
}
