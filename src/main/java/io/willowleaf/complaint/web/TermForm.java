package io.willowleaf.complaint.web;

import io.willowleaf.calendar.Terms;
import io.willowleaf.kernel.page.Problems;
import java.util.List;
import java.util.Map;

/// A term as it was typed: how many of which unit.
public record TermForm(String many, String unit) {

    static final List<String> UNITS = List.of("MIN", "HR", "BM", "BH", "WD", "WDI", "PD", "CD", "MO", "NOW");

    private static final int MOST = 9_999;

    static TermForm of(String term) {
        int colon = term.indexOf(':');
        return colon < 0 ? new TermForm("", term) : new TermForm(term.substring(colon + 1), term.substring(0, colon));
    }

    static TermForm in(Map<String, String> values, String field) {
        return new TermForm(values.getOrDefault(field, ""), values.getOrDefault(field + "Unit", ""));
    }

    String term() {
        return unit.equals("NOW") ? "NOW" : unit + ":" + many.strip();
    }

    Problems problems(String field, Problems before) {
        return before.with(!isTerm(), field, "complaint.deadlines.problem");
    }

    private boolean isTerm() {
        if (!UNITS.contains(unit)) {
            return false;
        }
        if (unit.equals("NOW")) {
            return true;
        }
        if (!many.strip().matches("[1-9][0-9]{0,3}") || Integer.parseInt(many.strip()) > MOST) {
            return false;
        }
        Terms.parse(term());
        return true;
    }
}
