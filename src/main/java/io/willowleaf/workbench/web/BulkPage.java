package io.willowleaf.workbench.web;

import io.willowleaf.complaint.CaseType;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Incident;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.workbench.desk.BulkDesk;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One act on many complaints before it is done: what was chosen, and once it was, how many would change.
public record BulkPage(
        String kind,
        List<ComplaintId> picked,
        String officer,
        String type,
        String urgency,
        String incident,
        String until,
        String question,
        List<StaffCard> officers,
        List<CaseType> types,
        List<Incident> incidents,
        BulkDesk.@Nullable Outlook outlook,
        @Nullable String problem) {

    /// The newest so many can be chosen.
    static final int INCIDENTS = 50;

    public List<Option> open() {
        return incidents.stream()
                .filter(Incident::isOpen)
                .map(each -> new Option(each.number(), each.number() + " " + each.title()))
                .toList();
    }

    public List<Option> people() {
        return officers.stream()
                .map(each -> new Option(String.valueOf(each.id().value()), each.name() + " · " + each.teamName()))
                .toList();
    }

    public List<Option> kinds(Language language) {
        return types.stream()
                .map(each -> new Option(each.code(), each.words().in(language)))
                .toList();
    }

    public List<Option> urgencies(UnaryOperator<String> say) {
        return Arrays.stream(Urgency.values())
                .map(each -> new Option(
                        each.name(),
                        say.apply("complaint.urgency." + each.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    public int many() {
        return picked.size();
    }

    public int changes() {
        return outlook == null ? 0 : outlook.change().size();
    }

    /// Each reason and for how many it holds.
    public List<String> reasons(UnaryOperator<String> say) {
        return outlook == null
                ? List.of()
                : outlook.not().entrySet().stream()
                        .map(not -> say.apply("workbench.bulk.not."
                                        + not.getKey().name().toLowerCase(Locale.ROOT))
                                + " · " + not.getValue())
                        .toList();
    }

    public String back() {
        return ListQuestion.PATH + "?" + question;
    }
}
