package io.willowleaf.improvement;

import io.willowleaf.kernel.Stage;

/// How far an action has come. Waiting is for a decision of the management.
public enum ActionState {
    PROPOSED,
    WAITING,
    PLANNED,
    DOING,
    DONE,
    VERIFIED,
    SHARED,
    CANCELLED;

    /// Which step of the loop a complaint shows whose cause is worked on by such an action.
    public Stage stage() {
        return switch (this) {
            case PROPOSED, PLANNED, DOING, CANCELLED -> Stage.IMPROVE;
            case WAITING -> Stage.REFLECT;
            case DONE, VERIFIED, SHARED -> Stage.MONITOR;
        };
    }

    /// Whether something is still to be done.
    public boolean isOpen() {
        return switch (this) {
            case PROPOSED, WAITING, PLANNED, DOING -> true;
            case DONE, VERIFIED, SHARED, CANCELLED -> false;
        };
    }
}
