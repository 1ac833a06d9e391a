package io.willowleaf.warning;

/// One alarm.
public record AlarmId(long value) {

    public String stream() {
        return "alarm:" + value;
    }
}
