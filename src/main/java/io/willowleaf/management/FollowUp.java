package io.willowleaf.management;

import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A word on how a decision was followed; with a day it is done.
public record FollowUp(@Nullable LocalDate doneOn, String words, Actor by, Instant at) {}
