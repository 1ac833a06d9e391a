package io.willowleaf.complaint;

import io.willowleaf.audit.Seen;
import io.willowleaf.kernel.Actor;

/// What a door hands in, who handed it in, and where that request came from.
public record HandedIn(Reception reception, Actor by, Seen from) {}
