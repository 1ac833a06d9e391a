package io.willowleaf.intake.web;

import io.willowleaf.complaint.Openness;
import io.willowleaf.identity.Team;
import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.page.Problems;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The form for what does not work between us.
public record ColleaguePage(ColleagueForm form, List<Team> among, Problems problems) {

    public List<Option> teams() {
        return among.stream()
                .map(team -> new Option(ColleagueForm.value(team.id()), team.name()))
                .toList();
    }

    public List<Option> ways(UnaryOperator<String> say) {
        return Stream.of(Openness.values())
                .map(way -> new Option(
                        way.name(),
                        say.apply("complaint.openness." + way.name().toLowerCase(Locale.ROOT)),
                        say.apply("intake.colleague.way." + way.name().toLowerCase(Locale.ROOT))))
                .toList();
    }
}
