package io.willowleaf.workbench.web;

import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.workbench.domain.Dispatch;
import io.willowleaf.workbench.domain.Drafts.Draft;
import io.willowleaf.workbench.domain.Macro;
import io.willowleaf.workbench.domain.Present;
import io.willowleaf.workbench.domain.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who else is at a complaint now, what is on its way out, and the steps still to do.
///
/// @param ticket drawn for the reply this page may hand in
public record AtWork(
        Viewer viewer,
        List<Present.Colleague> others,
        List<Dispatch> dispatches,
        List<Task> tasks,
        Map<String, Draft> drafts,
        List<Macro> macros,
        String ticket,
        Instant now) {

    /// So many seconds are left to take the reply back.
    public long left() {
        var sending = sending();
        return sending == null
                ? 0
                : Math.max(0, Duration.between(now, sending.sendAt()).toSeconds());
    }

    /// The reply of this viewer that can still be taken back.
    public @Nullable Dispatch sending() {
        return dispatches.stream()
                .filter(each -> each.waits() && isMine(each))
                .findFirst()
                .orElse(null);
    }

    /// The last reply of this viewer, if it could not go out.
    public @Nullable Dispatch refused() {
        return dispatches.stream()
                .filter(each -> !each.waits() && isMine(each))
                .findFirst()
                .orElse(null);
    }

    /// Colleagues whose reply goes out in a moment.
    public List<StaffId> sendingToo() {
        return dispatches.stream()
                .filter(each -> each.waits() && !isMine(each))
                .map(Dispatch::staff)
                .distinct()
                .toList();
    }

    public long open() {
        return tasks.stream().filter(task -> !task.done()).count();
    }

    Stream<StaffId> named() {
        var doing = tasks.stream().flatMap(task -> Stream.ofNullable(task.officer()));
        var done = tasks.stream()
                .flatMap(task -> Stream.ofNullable(task.doneBy()))
                .filter(by -> by.kind() == Actor.Kind.STAFF)
                .map(by -> new StaffId(by.id()));
        var here = others.stream().map(Present.Colleague::staff);
        return Stream.of(doing, done, here, sendingToo().stream()).flatMap(each -> each);
    }

    private boolean isMine(Dispatch dispatch) {
        return viewer.actor().equals(Actor.staff(dispatch.staff().value()));
    }
}
