package io.willowleaf.portal.web;

import io.willowleaf.complaint.Heard;
import io.willowleaf.complaint.PromiseNow;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.TrackedComplaint;
import io.willowleaf.complaint.Verb;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.page.Problem;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Speech;
import io.willowleaf.portal.DataRequest;
import io.willowleaf.portal.OwnData;
import io.willowleaf.portal.RoutesOut;
import io.willowleaf.portal.domain.FileRule;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What happened so far, for whoever has the private link; `questions` is the way to the survey while it is open,
/// `typed` what was refused, kept under its field.
public record TrackPage(
        String token,
        TrackedComplaint complaint,
        Map<StaffId, StaffCard> staff,
        OwnData own,
        List<Instant> callBackTimes,
        RoutesOut routes,
        @Nullable String questions,
        Map<String, String> typed,
        Problems problems) {

    /// Everybody whose name is shown.
    static List<StaffId> named(TrackedComplaint complaint) {
        return Stream.concat(
                        Stream.of(complaint.owner()),
                        complaint.story().stream()
                                .filter(told -> told.by().kind() == Actor.Kind.STAFF)
                                .map(told -> new StaffId(told.by().id())))
                .distinct()
                .toList();
    }

    public int most() {
        return FileRule.MOST;
    }

    public int megabytes() {
        return FileRule.LONGEST_MEGABYTES;
    }

    public Heard heard() {
        return complaint.heard();
    }

    public String owner() {
        return name(complaint.owner());
    }

    public String ownerTeam() {
        return teamOf(complaint.owner());
    }

    /// Who spoke or is in charge, by name; of anybody else who did something, the team.
    public String nameOf(TrackLine line) {
        var by = line.told().by();
        if (by.kind() != Actor.Kind.STAFF) {
            return "";
        }
        var person = new StaffId(by.id());
        return line.isOurs() || person.equals(complaint.owner()) ? name(person) : teamOf(person);
    }

    public List<TrackStep> steps() {
        return TrackStep.of(complaint);
    }

    public List<TrackLine> lines() {
        return complaint.story().stream()
                .flatMap(told -> TrackLine.find(told).stream())
                .toList();
    }

    public List<PromiseNow> promises() {
        return complaint.promises();
    }

    public boolean mayAccept() {
        return complaint.possible().contains(Verb.ACCEPT);
    }

    public boolean mayObject() {
        return complaint.possible().contains(Verb.OBJECT);
    }

    public boolean mayAdd() {
        return complaint.possible().contains(Verb.ADD_WORDS);
    }

    /// Once there is an answer, ours is not the only word.
    public boolean showsRoutes() {
        return complaint.disputed() || complaint.standing().compareTo(StandingCode.ANSWERED) >= 0;
    }

    public boolean mayReopen() {
        return complaint.possible().contains(Verb.REOPEN);
    }

    public boolean mayWithdraw() {
        return complaint.possible().contains(Verb.WITHDRAW);
    }

    public boolean mayBeCalled() {
        return mayAdd();
    }

    /// The times to be called at, as they are said.
    public List<Option> times(Speech speech) {
        return callBackTimes.stream()
                .map(at -> new Option(String.valueOf(at.getEpochSecond()), speech.shortDay(at) + " " + speech.time(at)))
                .toList();
    }

    public List<Option> kinds(Speech speech) {
        return Arrays.stream(DataRequest.values())
                .map(kind -> new Option(kind.name(), speech.t("portal.data.kind." + kind)))
                .toList();
    }

    public boolean isTyped(String field) {
        return !typed(field).isEmpty() || problem(field) != null;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable Problem problem(String field) {
        return problems.of(field);
    }

    private String teamOf(StaffId person) {
        var card = staff.get(person);
        return card == null ? "" : card.teamName();
    }

    private String name(StaffId person) {
        var card = staff.get(person);
        return card == null ? "" : card.name();
    }
}
