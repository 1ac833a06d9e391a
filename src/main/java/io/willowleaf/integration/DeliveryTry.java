package io.willowleaf.integration;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One try to deliver one message: what was sent, and what came back.
///
/// @param delivery the id the message carries however often it is sent
/// @param number counts the tries of this message from 1
/// @param status what the other side answered, if it did
/// @param answer the beginning of what it said
public record DeliveryTry(
        long id,
        String delivery,
        long position,
        String stream,
        @Nullable String complaint,
        String type,
        int number,
        Instant at,
        Duration took,
        @Nullable Integer status,
        @Nullable Obstacle obstacle,
        String answer) {}
