package io.willowleaf.guidance.domain;

import io.willowleaf.complaint.Outcome;
import io.willowleaf.guidance.Draft;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How long the coach looks at 2,000 characters beside three earlier letters of the same length, in time of the one
/// core it runs on, so that what else the machine does counts little: `bin/bench coach`.
final class CoachBench {

    private static final int LENGTH = 2_000;
    private static final int WARM = 3_000;
    private static final int LOOKS = 5_000;

    private CoachBench() {}

    public static void main(String[] arguments) {
        var book = new PhraseBook(KitPhrases.all());
        var texts = texts();
        var threads = ManagementFactory.getThreadMXBean();
        var phrases = new long[LOOKS];
        var whole = new long[LOOKS];
        for (var i = -WARM; i < LOOKS; i++) {
            var at = Math.floorMod(i, texts.size());
            var earlier = List.of(other(texts, at + 1), other(texts, at + 2), other(texts, at + 3));
            var draft = new Draft(texts.get(at), Outcome.DECLINED, "박소영", earlier);
            var from = threads.getCurrentThreadCpuTime();
            book.check(draft.words());
            var checked = threads.getCurrentThreadCpuTime();
            LetterReview.of(draft);
            var reviewed = threads.getCurrentThreadCpuTime();
            if (i >= 0) {
                phrases[i] = checked - from;
                whole[i] = reviewed - from;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "2,000 characters, phrases alone: %s%nwith the whole letter beside three earlier ones: %s%n",
                figures(phrases),
                figures(whole));
    }

    /// Polite sentences and, every tenth, one the coach speaks about; each text begins elsewhere.
    private static List<String> texts() {
        var polite = PoliteSentences.all();
        var hard = TestLines.of("coach/spellings.txt").stream()
                .map(line -> line.split("\\|", -1)[1])
                .toList();
        var texts = new ArrayList<String>();
        for (var start = 0; start < 20; start++) {
            var text = new StringBuilder();
            for (var i = 0; text.length() < LENGTH; i++) {
                var from = i % 10 == 9 ? hard : polite;
                text.append(from.get((start * 7 + i) % from.size())).append(i % 4 == 3 ? '\n' : ' ');
            }
            texts.add(text.substring(0, LENGTH));
        }
        return texts;
    }

    private static String other(List<String> texts, int at) {
        return texts.get(at % texts.size());
    }

    private static String figures(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT, "p50 %.2f ms, p95 %.2f ms, p99 %.2f ms", at(sorted, .5), at(sorted, .95), at(sorted, .99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (sorted.length * share)] / 1e6;
    }
}
