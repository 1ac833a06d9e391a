package io.willowleaf.protection.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.protection.Exposure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts hard cases (F-40). A case is hard when the customer was angry or furious at least once that day; it stands
/// where it was met last.
public final class LoadPolicy {

    private static final int HARD = 4;

    private LoadPolicy() {}

    /// Hard cases in a row up to now. `met` in order of time, of one person on one day.
    public static int inRow(List<Encounter> met) {
        var cases = new ArrayList<>(peaks(met).values());
        var row = 0;
        for (var peak : cases.reversed()) {
            if (peak < HARD) {
                return row;
            }
            row++;
        }
        return row;
    }

    /// Whether it is time to rest: warned somebody today or had too many hard cases in a row, and did not rest yet.
    public static boolean suggestsRest(List<Encounter> met, boolean abused, boolean rested) {
        return !rested && (abused || inRow(met) >= Exposure.IN_ROW);
    }

    public static int hard(List<Encounter> met) {
        return (int) peaks(met).values().stream().filter(peak -> peak >= HARD).count();
    }

    private static Map<ComplaintId, Integer> peaks(List<Encounter> met) {
        var peaks = new LinkedHashMap<ComplaintId, Integer>();
        for (var each : met) {
            var before = peaks.remove(each.complaint());
            peaks.put(each.complaint(), before == null ? each.emotion() : Math.max(before, each.emotion()));
        }
        return peaks;
    }
}
