package io.willowleaf.protection.web;

import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.protection.RestrictionFile;
import io.willowleaf.protection.Turn;
import io.willowleaf.starterkit.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One restriction, for those who decide about it and those who asked.
public record RestrictionPage(
        RestrictionFile file, Bilingual channel, Map<StaffId, StaffCard> people, String words, Problems problems) {

    private static final List<Turn.Kind> SAID =
            List.of(Turn.Kind.REFUSED, Turn.Kind.UPHELD, Turn.Kind.KEPT, Turn.Kind.LIFTED);

    public String here() {
        return "/protection/restrictions/" + file.restriction().id().value();
    }

    public String by(Actor actor) {
        var card = actor.kind() == Actor.Kind.STAFF ? people.get(new StaffId(actor.id())) : null;
        return card == null ? "" : card.name();
    }

    /// Decisions that need words, and that the viewer may take now.
    public List<Turn.Kind> decisions() {
        return SAID.stream().filter(file::may).toList();
    }

    static Stream<StaffId> named(RestrictionFile file) {
        return Stream.concat(
                        Stream.of(file.restriction().by()),
                        file.turns().stream().map(Turn::by))
                .filter(by -> by.kind() == Actor.Kind.STAFF)
                .map(by -> new StaffId(by.id()));
    }
}
