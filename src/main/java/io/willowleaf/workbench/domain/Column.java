package io.willowleaf.workbench.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a list of complaints can show beside what each is about. Those before `CUSTOMER` stand on its left.
public enum Column {
    SEVERITY,
    PRIORITY,
    NUMBER,
    CUSTOMER,
    CHANNEL,
    TYPE,
    STANDING,
    STAGE,
    EMOTION,
    TEAM,
    OFFICER,
    LEFT,
    PROMISE,
    RECEIVED,
    CHANGED;

    /// As long as nobody chose others.
    public static final List<Column> USUAL =
            List.of(SEVERITY, NUMBER, CUSTOMER, CHANNEL, STAGE, EMOTION, OFFICER, LEFT, CHANGED);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What is not known is left out; the order is ours.
    public static List<Column> of(List<String> codes) {
        return Arrays.stream(values())
                .filter(column -> codes.contains(column.code()))
                .toList();
    }

    public boolean before() {
        return compareTo(CUSTOMER) < 0;
    }
}
