package io.willowleaf.identity;

/// How much waits at one place of the menu. A module offers its own as a bean; it is asked for each page of whoever
/// sees that place, so it must be cheap.
public interface MenuCount {

    /// The path of the menu entry.
    String path();

    long of(Viewer viewer);

    /// Whether what waits there should not wait long.
    default boolean isUrgent() {
        return false;
    }
}
