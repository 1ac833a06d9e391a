package io.willowleaf.workbench.web;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Incident;
import io.willowleaf.complaint.OutsideBody;
import io.willowleaf.complaint.Told;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.page.Option;
import io.willowleaf.starterkit.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What takes a complaint off the straight way, as its page shows it.
///
/// @param absorbed what goes on within it
/// @param kept where it goes on itself
/// @param above who stands above its team, for the form that brings it up
/// @param incident what it is about together with others
/// @param incidents those still open, for the form that binds it to one
/// @param people whom to choose from, for the forms that name somebody
public record DisputeView(
        List<OutsideBody> bodies,
        List<ComplaintFile> absorbed,
        @Nullable ComplaintNumber kept,
        List<StaffCard> above,
        List<StaffCard> people,
        @Nullable Incident incident,
        List<Incident> incidents) {

    public Bilingual body(String code) {
        return bodies.stream()
                .filter(each -> each.code().equals(code))
                .map(OutsideBody::words)
                .findFirst()
                .orElse(new Bilingual(code, code));
    }

    /// By name and team.
    public List<Option> choices() {
        return people.stream()
                .map(each -> new Option(String.valueOf(each.id().value()), each.name() + " · " + each.teamName()))
                .toList();
    }

    /// What was said in a complaint that goes on within this one.
    public static List<Told> said(ComplaintFile file) {
        return file.story().stream().filter(told -> words(told) != null).toList();
    }

    public static @Nullable String words(Told told) {
        return switch (told.fact()) {
            case ComplaintFact.Addition fact -> fact.words();
            case ComplaintFact.Objection fact -> fact.words();
            case ComplaintFact.Reply fact -> fact.words();
            case ComplaintFact.Answer fact -> fact.words();
            case ComplaintFact.Note fact -> fact.words();
            case ComplaintFact.Attachment fact -> fact.name();
            default -> null;
        };
    }

    /// What the customer said besides, that could be a complaint of its own.
    public static List<Told> parts(ComplaintFile file) {
        return file.story().stream()
                .filter(told -> told.fact() instanceof ComplaintFact.Addition
                        && file.story().stream()
                                .noneMatch(other -> other.fact() instanceof ComplaintFact.Offshoot(var _, var message)
                                        && message == told.id()))
                .toList();
    }

    public static boolean isBy(Told told, Actor actor) {
        return told.by().equals(actor);
    }
}
