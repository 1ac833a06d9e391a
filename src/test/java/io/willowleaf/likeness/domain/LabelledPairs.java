package io.willowleaf.likeness.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Pairs of texts that people sorted by hand: whether they are the same in the sense of one question.
final class LabelledPairs {

    record Pair(String one, String other, boolean same) {}

    private record About(String area, String matter, String text) {}

    private LabelledPairs() {}

    /// A letter and what was made of it, each with each; and letters with other letters.
    static List<Pair> copies() {
        var pairs = new ArrayList<Pair>();
        var letters = new ArrayList<String>();
        var copies = new ArrayList<String>();
        for (var line : lines("copies")) {
            if (line.startsWith("::")) {
                letters.forEach(
                        before -> pairs.add(new Pair(before, line.substring(2).strip(), false)));
                letters.add(line.substring(2).strip());
                copies.clear();
                copies.add(letters.getLast());
            } else {
                var same = line.startsWith("+");
                var other = changed(letters.getLast(), line.substring(2));
                copies.forEach(copy -> pairs.add(new Pair(copy, other, same)));
                if (same) {
                    copies.add(other);
                }
            }
        }
        return pairs;
    }

    static List<Pair> repeats() {
        var pairs = new ArrayList<Pair>();
        var first = "";
        for (var line : lines("repeats")) {
            if (line.startsWith("::")) {
                first = line.substring(2).strip();
            } else {
                pairs.add(new Pair(first, line.substring(1).strip(), line.startsWith("=")));
            }
        }
        return pairs;
    }

    /// Only of one area: texts that share their words.
    static List<Pair> matters() {
        var all = abouts();
        var pairs = new ArrayList<Pair>();
        for (var one = 0; one < all.size(); one++) {
            for (var other = one + 1; other < all.size(); other++) {
                if (all.get(one).area().equals(all.get(other).area())) {
                    pairs.add(new Pair(
                            all.get(one).text(),
                            all.get(other).text(),
                            all.get(one).matter().equals(all.get(other).matter())));
                }
            }
        }
        return pairs;
    }

    /// What is told to everybody beside everything that was said, whatever the area.
    static List<Pair> answers() {
        var pairs = new ArrayList<Pair>();
        for (var told : told()) {
            abouts().forEach(about -> pairs.add(new Pair(
                    about.text(),
                    told.text(),
                    about.area().equals(told.area()) && about.matter().equals(told.matter()))));
        }
        return pairs;
    }

    static List<String> answerTexts() {
        return told().stream().map(About::text).toList();
    }

    private static List<About> told() {
        var lines = lines("answers");
        return IntStream.range(0, lines.size() / 3)
                .mapToObj(each -> {
                    var head = lines.get(each * 3).split(" ", 3);
                    return new About(head[1], head[2], lines.get(each * 3 + 1) + "\n" + lines.get(each * 3 + 2));
                })
                .toList();
    }

    static List<String> texts() {
        return abouts().stream().map(About::text).toList();
    }

    private static List<About> abouts() {
        var all = new ArrayList<About>();
        var head = List.of("", "", "");
        for (var line : lines("matters")) {
            if (line.startsWith("::")) {
                head = List.of(line.split(" ", 3));
            } else {
                all.add(new About(head.get(1), head.get(2), line));
            }
        }
        return all;
    }

    private static String changed(String letter, String changes) {
        var text = letter;
        for (var change : changes.split("\\|", -1)) {
            var parts = change.split("=>", -1);
            if (!text.contains(parts[0])) {
                throw new IllegalStateException("not in the letter: " + parts[0]);
            }
            text = text.replace(parts[0], parts[1].replace("\\n", "\n"));
        }
        return text;
    }

    private static List<String> lines(String name) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/likeness", name + ".txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
