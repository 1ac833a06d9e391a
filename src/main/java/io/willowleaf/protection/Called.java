package io.willowleaf.protection;

import io.willowleaf.identity.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A superior who was called because nobody looked after a request; nobody where none was left to call.
public record Called(int rung, @Nullable StaffId staff, Instant at) {}
