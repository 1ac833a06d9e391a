package io.willowleaf.guidance.web;

import io.willowleaf.guidance.Change;
import io.willowleaf.guidance.Way;
import io.willowleaf.guidance.desk.ChangeDesk.Offer;
import io.willowleaf.guidance.desk.ChangeDesk.Reply;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.page.Problems;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An offer as it was typed.
public record ChangeForm(String change, String way, String to, String minutes, String words, String accepted) {

    static ChangeForm of(Map<String, String> values) {
        return new ChangeForm(
                in(values, "change"),
                in(values, "way"),
                in(values, "colleague"),
                in(values, "minutes"),
                in(values, "said"),
                in(values, "accepted"));
    }

    private static String in(Map<String, String> values, String field) {
        return values.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }

    Change kind() {
        return List.of(Change.values()).stream()
                .filter(each -> each.name().equals(change))
                .findFirst()
                .orElse(Change.TIME);
    }

    /// What is wrong before anybody is asked.
    Problems problems(@Nullable Way chosen) {
        var yes = accepted.equals("yes");
        return Problems.NONE
                .with(chosen == null, "way", "guidance.refused.way")
                .with(kind() == Change.PERSON && !to.matches("\\d{1,18}"), "colleague", "guidance.refused.person")
                .with(yes && promises(chosen) && minutesOrNull() == null, "minutes", "guidance.refused.time")
                .with(
                        yes && (promises(chosen) || kind() == Change.PERSON) && words.isEmpty(),
                        "said",
                        kind() == Change.PERSON ? "guidance.refused.hand_over" : "guidance.refused.words_of_promise");
    }

    private static boolean promises(@Nullable Way way) {
        return way != null && way.promises();
    }

    Offer offer(InstantSource clock) {
        return new Offer(way, to.isEmpty() ? null : new StaffId(Long.parseLong(to)), reply(clock));
    }

    Reply reply(InstantSource clock) {
        var after = minutesOrNull();
        return new Reply(
                accepted.isEmpty() ? null : accepted.equals("yes"),
                words,
                after == null ? null : clock.instant().plusSeconds(60L * after));
    }

    private @Nullable Integer minutesOrNull() {
        return minutes.matches("[1-9]\\d{0,3}") ? Integer.valueOf(minutes) : null;
    }
}
