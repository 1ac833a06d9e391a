package io.willowleaf.bench;

import io.willowleaf.search.Morphemes;
import io.willowleaf.search.WordClass;
import io.willowleaf.search.domain.Hangul;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/// Korean texts of about 400 letters whose words come as often as in real ones: the nth most frequent word n
/// times rarer than the first.
final class Wording {

    private static final int NOUNS = 30_000;
    private static final int LETTERS = 400;
    private static final List<String> PARTICLES =
            List.of("이", "가", "을", "를", "은", "는", "에", "에서", "도", "으로", "와", "의", "", "", "");
    private static final List<String> VERBS = List.of(
            "했습니다", "되었어요", "안 됩니다", "늦어요", "왔습니다", "받지 못했어요", "확인해 주세요", "기다렸습니다", "말했어요", "고장 났습니다", "없습니다", "보냈는데요",
            "다릅니다", "깨졌어요", "바랍니다", "모르겠어요");

    private final List<String> nouns;
    private final double[] reach;

    Wording(Morphemes morphemes) throws IOException {
        this.nouns = nouns(morphemes);
        this.reach = zipf(nouns.size());
    }

    /// The most frequent one is 0.
    String noun(int rank) {
        return nouns.get(rank);
    }

    /// Those of our own texts, then invented ones of two and three syllables.
    private static List<String> nouns(Morphemes morphemes) throws IOException {
        var real = new LinkedHashSet<String>();
        var syllables = new HashSet<String>();
        try (var files = Files.walk(Path.of("src/main/resources"))) {
            for (var file : files.filter(file -> file.toString().matches(".*(_ko\\.properties|\\.csv|words\\.txt)"))
                    .sorted()
                    .toList()) {
                for (var line : Files.readAllLines(file)) {
                    for (var each : morphemes.of(line)) {
                        if (each.kind() == WordClass.NOUN && each.text().length() > 1 && Hangul.isAll(each.text())) {
                            real.add(each.text());
                            each.text()
                                    .codePoints()
                                    .mapToObj(Character::toString)
                                    .forEach(syllables::add);
                        }
                    }
                }
            }
        }
        var all = new ArrayList<>(real);
        Collections.shuffle(all, new Random(1));
        var random = new Random(1);
        var letters = syllables.stream().sorted().toList();
        var known = new HashSet<>(all);
        while (all.size() < NOUNS) {
            var word = new StringBuilder();
            for (int at = 0; at < 2 + random.nextInt(2); at++) {
                word.append(letters.get(random.nextInt(letters.size())));
            }
            if (known.add(word.toString())) {
                all.add(word.toString());
            }
        }
        return List.copyOf(all);
    }

    private static double[] zipf(int many) {
        var sums = new double[many];
        var sum = 0.0;
        for (int rank = 0; rank < many; rank++) {
            sum += 1.0 / (rank + 3);
            sums[rank] = sum;
        }
        for (int rank = 0; rank < many; rank++) {
            sums[rank] /= sum;
        }
        return sums;
    }

    private String noun(Random random) {
        var at = Arrays.binarySearch(reach, random.nextDouble());
        return nouns.get(Math.min(nouns.size() - 1, at < 0 ? -at - 1 : at));
    }

    String text(Random random) {
        var text = new StringBuilder(LETTERS + 40);
        var wanted = LETTERS / 2 + random.nextInt(LETTERS);
        while (text.length() < wanted) {
            for (int words = 2 + random.nextInt(3); words > 0; words--) {
                text.append(noun(random))
                        .append(PARTICLES.get(random.nextInt(PARTICLES.size())))
                        .append(' ');
            }
            text.append(VERBS.get(random.nextInt(VERBS.size()))).append(". ");
        }
        return text.toString().strip();
    }
}
