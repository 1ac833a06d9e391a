package io.willowleaf.survey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The last time the customer of a complaint was asked. The private path is there only for those who may send surveys,
/// the answers only for those who may read them.
public record ComplaintSurvey(
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant answeredAt,
        @Nullable Integer overall,
        @Nullable Integer expectation,
        @Nullable String remark,
        @Nullable String path) {}
