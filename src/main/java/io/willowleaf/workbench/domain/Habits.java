package io.willowleaf.workbench.domain;

import io.willowleaf.identity.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How each person likes to work.
public interface Habits {

    Optional<List<Column>> findColumns(StaffId staff);

    void keepColumns(StaffId staff, List<Column> columns);

    /// When that person last said to have seen what is new.
    Optional<Instant> findLook(StaffId staff);

    void keepLook(StaffId staff, Instant at);
}
