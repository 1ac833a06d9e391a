package io.willowleaf.guidance.web;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.guidance.Change;
import io.willowleaf.guidance.ChangeNow;
import io.willowleaf.guidance.Setting;
import io.willowleaf.guidance.StoryLine;
import io.willowleaf.guidance.Suggestion;
import io.willowleaf.guidance.Way;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.kernel.page.Problems;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form that offers one change, or writes down what the customer said to it.
///
/// @param open the offer that waits for an answer, or null for a new one
public record ChangePage(
        ComplaintFile file,
        Change change,
        List<Way> ways,
        List<StaffCard> colleagues,
        List<StoryLine> story,
        @Nullable Suggestion suggestion,
        @Nullable ChangeNow open,
        ChangeForm form,
        Problems problems) {

    public String number() {
        return file.heard().number().value();
    }

    public String here() {
        return "/complaints/" + number();
    }

    public boolean forPerson() {
        return change == Change.PERSON;
    }

    public boolean promises() {
        return ways.stream().anyMatch(Way::promises);
    }

    /// Those that fit how we speak with the customer come first.
    static List<Way> sorted(List<Way> ways, Change change, Setting setting) {
        return ways.stream()
                .filter(way -> way.change() == change)
                .sorted(Comparator.comparing((Way way) -> way.setting() != setting))
                .toList();
    }

    public String chosen() {
        return form.way().isEmpty() ? ways.getFirst().code() : form.way();
    }
}
