package io.willowleaf.identity.domain;

import io.willowleaf.identity.StaffId;
import java.time.Instant;
import java.util.Optional;

/// Who is signed in where. A session ends after twelve idle hours, or after two weeks.
public interface Sessions {

    void begin(String key, StaffId staff, Instant now);

    /// The person behind a session key, if it is still good and they are still here. Notes that it was seen, at most
    /// once a minute.
    Optional<Visit> findVisit(String key, Instant now);

    void end(String key);

    void endAll(StaffId staff);
}
