package io.willowleaf.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a body outside handed something over: who, under which number, when, and by which day it wants an answer.
public record Handing(
        String body, String reference, Instant at, @Nullable LocalDate due) {}
