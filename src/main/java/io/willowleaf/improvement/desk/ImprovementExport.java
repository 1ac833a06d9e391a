package io.willowleaf.improvement.desk;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.improvement.ActionRow;
import io.willowleaf.improvement.ActionView;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.sheet.OutgoingList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The improvement actions as a table, the newest first.
@Component
class ImprovementExport implements OutgoingList {

    private static final int PART = 500;

    private final ImprovementDesk desk;
    private final PeopleDesk people;
    private final Words words;

    ImprovementExport(ImprovementDesk desk, PeopleDesk people, Words words) {
        this.desk = desk;
        this.people = people;
        this.words = words;
    }

    @Override
    public String code() {
        return "improvements";
    }

    @Override
    public String words() {
        return "improvement.export.";
    }

    @Override
    public Permission permission() {
        return Permission.REPORT_VIEW;
    }

    @Override
    public String path() {
        return "/improvements";
    }

    @Override
    public Shown most() {
        return Shown.AS_ON_THE_PAGE;
    }

    @Override
    public List<String> columns() {
        return List.of("number", "cause", "problem", "measure", "owner", "state", "due", "cost", "opened");
    }

    @Override
    public Part part(Map<String, String> asked, @Nullable String after, Shown shown, Viewer viewer, Language language) {
        var found = desk.list(
                view(asked.getOrDefault("view", "")),
                asked.getOrDefault("mine", "").equals("true"),
                after == null ? null : Long.parseLong(after),
                PART,
                viewer);
        var owners = people.people(found.rows().stream().map(ActionRow::owner).collect(Collectors.toSet()));
        return new Part(
                found.rows().stream()
                        .map(row -> {
                            var owner = owners.get(row.owner());
                            return List.of(
                                    row.number().value(),
                                    row.cause() == null ? "" : row.cause(),
                                    row.problem(),
                                    row.measure(),
                                    owner == null ? "" : owner.name(),
                                    words.say(
                                            language,
                                            "improvement.state." + row.state().name()),
                                    row.due().toString(),
                                    Long.toString(row.cost().won()),
                                    row.openedAt().toString());
                        })
                        .toList(),
                List.of(),
                found.next() == null ? null : Long.toString(found.next()));
    }

    private static ActionView view(String name) {
        return Arrays.stream(ActionView.values())
                .filter(view -> view.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(ActionView.ALL);
    }
}
