package io.willowleaf.likeness.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.likeness.domain.Gist;
import io.willowleaf.likeness.domain.Print;
import io.willowleaf.likeness.domain.Prints;
import io.willowleaf.testing.WillowleafTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// How long it takes to find the likes of one text among `-Dlikes=` others; nothing of it stays.
@WillowleafTest
class AtSizeTest {

    private static final int TEXTS = Integer.getInteger("likes", 3_000);
    private static final int ASKED = 40;
    private static final int CHUNK = 500;

    @Autowired
    Prints prints;

    @Autowired
    Measures measures;

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
            copies.add(milliseconds(
                    () -> assertThat(measures.copies(text, null)).isNotEmpty()));
            matters.add(milliseconds(
                    () -> assertThat(measures.about(text, null, 20)).isNotNull()));
        }
        reporter.publishEntry("texts", String.valueOf(TEXTS));
        reporter.publishEntry("near-copy p50/p95 ms", at(copies, .5) + " " + at(copies, .95));
        reporter.publishEntry("same matter p50/p95 ms", at(matters, .5) + " " + at(matters, .95));
        assertThat(at(copies, .5)).isLessThanOrEqualTo(10);
        assertThat(at(matters, .5)).isLessThanOrEqualTo(50);
    }

    private void keep(Random random, List<String> asked) {
        var next = prints.all() + 1;
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
