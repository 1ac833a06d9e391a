package io.willowleaf.management;

import java.time.Instant;

/// One complaint or action that stands on a stage, and since when.
public record StageItem(String number, String title, Instant since) {}
