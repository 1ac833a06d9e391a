package io.willowleaf.management.web;

import io.willowleaf.kernel.Stage;
import io.willowleaf.management.StageColumn;
import io.willowleaf.management.StageItem;
import java.time.Duration;
import java.util.List;

/// The board of the six stages; every number leads to its list.
public record StagesPage(List<StageColumn> columns) {

    private static final double HOURS = 24;

    public String list(Stage stage) {
        return switch (stage) {
            case IDENTIFY, RESPOND, CAUSE -> "/complaints?stage=" + stage.number();
            case IMPROVE -> "/improvements?view=open";
            case REFLECT -> "/decisions";
            case MONITOR -> "/improvements?view=watched";
        };
    }

    public String place(StageItem item) {
        return (item.number().startsWith("C-") ? "/complaints/" : "/improvements/") + item.number();
    }

    public static double days(Duration dwell) {
        return dwell.toHours() / HOURS;
    }
}
