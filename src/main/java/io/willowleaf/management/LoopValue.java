package io.willowleaf.management;

import io.willowleaf.kernel.Stage;
import org.jspecify.annotations.Nullable;

/// The one share that shows how well a step of the loop goes, from 0 to 1; without a value there is nothing to count
/// yet. `misses` is whether it misses its target.
public record LoopValue(
        Stage stage, @Nullable Double share, @Nullable Double target, boolean misses) {

    public static LoopValue atLeast(Stage stage, @Nullable Double share, double target) {
        return new LoopValue(stage, share, target, share != null && share < target);
    }

    public static LoopValue atMost(Stage stage, @Nullable Double share, double target) {
        return new LoopValue(stage, share, target, share != null && share > target);
    }

    /// As its style is called.
    public String look() {
        return share == null ? "nil" : misses ? "low" : "ok1";
    }
}
