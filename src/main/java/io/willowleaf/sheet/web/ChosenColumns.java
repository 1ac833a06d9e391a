package io.willowleaf.sheet.web;

import java.util.HashMap;
import java.util.Map;

/// What people said each column tells: the fields `c0`, `c1` and so on.
final class ChosenColumns {

    private ChosenColumns() {}

    static Map<Integer, String> read(Map<String, String> fields) {
        var chosen = new HashMap<Integer, String>();
        fields.forEach((name, value) -> {
            if (name.matches("c\\d{1,3}")) {
                chosen.put(Integer.parseInt(name.substring(1)), value);
            }
        });
        return chosen;
    }
}
