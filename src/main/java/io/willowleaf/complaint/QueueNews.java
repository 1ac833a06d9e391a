package io.willowleaf.complaint;

import io.willowleaf.kernel.Actor;
import java.time.Instant;

/// Something new about a complaint: what happened last (a kind of fact in small letters, `received`, or `returned` for
/// one that had been put off), by whom and when.
public record QueueNews(ComplaintNumber number, String title, String what, Actor by, Instant at) {

    public static final String RETURNED = "returned";
}
