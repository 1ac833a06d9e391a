package io.willowleaf.intake.desk;

import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Past;
import io.willowleaf.intake.Story;
import io.willowleaf.intake.domain.SheetField;
import io.willowleaf.intake.domain.SheetTime;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.sheet.SheetLine;
import io.willowleaf.sheet.Verdict;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what had happened to a complaint elsewhere: the columns answer, answered, outcome and closed, and a
/// column with the whole conversation as JSON (`[{"at": …, "who": "customer", "words": …}]`, also as osTicket calls
/// them: M, R and N).
record PastReader(JsonMapper json, Words words, ZoneId zone, Instant now) {

    private static final int LONGEST = 100_000;

    /// Null when something was wrong, which was told then.
    @Nullable
    List<Past> read(SheetLine line, Story story, Consumer<Verdict> wrong) {
        var steps = new ArrayList<Past>();
        var received = story.receivedAt() == null ? now : story.receivedAt();
        try {
            conversation(line, steps, received);
            var closed = moment(line, SheetField.CLOSED);
            var answered = moment(line, SheetField.ANSWERED);
            var answer = line.find(SheetField.ANSWER.name());
            if (answer != null) {
                steps.add(new Past.Decided(
                        answered != null ? answered : closed != null ? closed : received,
                        cut(answer),
                        outcome(line.cell(SheetField.OUTCOME.name()))));
            } else if (closed != null) {
                decideByLastWord(steps);
            }
            if (closed != null) {
                steps.add(new Past.Rested(closed));
            }
            var reference = line.find(SheetField.REFERENCE.name());
            if (reference != null) {
                steps.add(new Past.Noted(
                        received, words.say(story.language(), "intake.sheet.reference", cut(reference))));
            }
            return steps;
        } catch (Unreadable unreadable) {
            wrong.accept(Verdict.leftOut(unreadable.field.name(), unreadable.key));
            return null;
        }
    }

    /// What we said last before it was closed was the decision.
    private static void decideByLastWord(List<Past> steps) {
        steps.stream()
                .filter(Past.Answered.class::isInstance)
                .map(Past.Answered.class::cast)
                .max(Comparator.comparing(Past.Answered::at))
                .ifPresent(last -> {
                    steps.remove(last);
                    steps.add(new Past.Decided(last.at(), last.words(), Outcome.EXPLAINED));
                });
    }

    private void conversation(SheetLine line, List<Past> steps, Instant received) {
        var text = line.find(SheetField.HISTORY.name());
        if (text == null) {
            return;
        }
        try {
            var all = json.readTree(text);
            if (!all.isArray()) {
                throw new Unreadable(SheetField.HISTORY, "intake.problem.history");
            }
            for (var one : all) {
                step(one, received, steps);
            }
        } catch (JacksonException broken) {
            throw new Unreadable(SheetField.HISTORY, "intake.problem.history");
        }
    }

    private void step(JsonNode one, Instant received, List<Past> steps) {
        var said = cut(one.path("words").asString("").strip());
        var written = one.path("at").asString("");
        var at = written.isEmpty()
                ? received
                : SheetTime.find(written, zone)
                        .orElseThrow(() -> new Unreadable(SheetField.HISTORY, "intake.problem.history"));
        if (said.isEmpty()) {
            return;
        }
        switch (one.path("who").asString("").toLowerCase(Locale.ROOT)) {
            case "customer", "m" -> steps.add(new Past.Said(at, said));
            case "us", "agent", "r" -> steps.add(new Past.Answered(at, said));
            default -> steps.add(new Past.Noted(at, said));
        }
    }

    private @Nullable Instant moment(SheetLine line, SheetField field) {
        var text = line.find(field.name());
        if (text == null) {
            return null;
        }
        var at = SheetTime.find(text, zone).orElseThrow(() -> new Unreadable(field, "intake.problem.time"));
        if (at.isAfter(now)) {
            throw new Unreadable(field, "intake.problem.time_ahead");
        }
        return at;
    }

    private static Outcome outcome(String text) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(Outcome.EXPLAINED);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final SheetField field;
        private final String key;

        Unreadable(SheetField field, String key) {
            this.field = field;
            this.key = key;
        }
    }
}
