package io.willowleaf.protection.web;

import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.protection.Called;
import io.willowleaf.protection.Care;
import io.willowleaf.protection.CareKind;
import io.willowleaf.protection.ProtectionFile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One request for protection, and the names of everybody in it.
public record RequestPage(
        ProtectionFile file,
        Map<StaffId, StaffCard> people,
        boolean mayReadComplaint,
        AccountForm form,
        Problems problems,
        Instant now) {

    static Set<StaffId> named(ProtectionFile file) {
        var acting = Stream.concat(
                        file.care().stream().map(Care::by),
                        file.accounts().stream().map(account -> account.by()))
                .filter(by -> by.kind() == Actor.Kind.STAFF)
                .map(by -> new StaffId(by.id()));
        var called = file.called().stream().map(Called::staff).flatMap(Stream::ofNullable);
        var handed = file.care().stream().map(Care::person).flatMap(Stream::ofNullable);
        return Stream.of(Stream.of(file.request().staff()), acting, handed, called)
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    public String here() {
        return "/protection/" + file.request().id().value();
    }

    public String name(StaffId id) {
        var card = people.get(id);
        return card == null ? "" : card.name();
    }

    public String by(Actor actor) {
        return actor.kind() == Actor.Kind.STAFF ? name(new StaffId(actor.id())) : "";
    }

    public boolean rests() {
        var until = file.restsUntil();
        return until != null && until.isAfter(now);
    }

    /// How long the rest still takes.
    public long restSeconds() {
        var until = file.restsUntil();
        return until == null ? 0 : Math.max(0, Duration.between(now, until).toSeconds());
    }

    /// The last time this was done.
    public @Nullable Care last(CareKind kind) {
        return file.care().stream()
                .filter(care -> care.kind() == kind)
                .reduce((_, last) -> last)
                .orElse(null);
    }

    public List<Option> situations(Language language) {
        return file.situations().stream()
                .map(situation -> new Option(
                        situation.code(),
                        situation.name().in(language) + " · "
                                + situation.family().in(language)))
                .toList();
    }

    public String situation(String code, Language language) {
        return file.situations().stream()
                .filter(situation -> situation.code().equals(code))
                .map(situation -> situation.name().in(language))
                .findFirst()
                .orElse(code);
    }
}
