package io.willowleaf.intake.domain;

import io.willowleaf.identity.StaffId;
import io.willowleaf.intake.CallDirection;
import io.willowleaf.intake.CallId;
import io.willowleaf.intake.CallNow;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every call and what it came to.
public interface Calls {

    /// Whoever tells about the same call waits until this transaction ends.
    void hold(String key);

    Optional<CallId> find(String key);

    CallId add(
            String key, CallDirection direction, @Nullable String line, @Nullable Caller caller, Actor by, Instant now);

    /// In the order in which it was told.
    List<CallStep> steps(CallId call);

    void tell(CallId call, CallStep step, Instant now);

    void link(CallId call, String complaint, Instant now);

    /// False when this form went on with a complaint before.
    boolean goesOn(String key, String complaint, Instant now);

    Optional<CallNow> now(CallId call);

    /// The newest call at this person's extension that was told about since.
    Optional<CallNow> newestOf(StaffId officer, Instant since);

    /// The sealed number at the other end.
    Optional<String> findNumber(CallId call);

    /// When a call with this number last ended before that moment.
    Optional<Instant> lastWith(String mark, Instant before);

    void sit(String extension, @Nullable StaffId officer, Actor by, Instant now);

    Optional<StaffId> at(String extension);

    Optional<String> extensionOf(StaffId officer);

    /// The number at the other end, sealed, with the mark it is found by.
    record Caller(String sealed, String mark, String shown) {}
}
