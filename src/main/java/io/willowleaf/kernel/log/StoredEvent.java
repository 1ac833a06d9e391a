package io.willowleaf.kernel.log;

import io.willowleaf.kernel.Actor;
import java.time.Instant;

/// One entry of the log as it is stored; its content is JSON that nobody has read into a record.
public record StoredEvent(
        long position, String stream, long revision, String type, int version, String content, Actor by, Instant at) {}
