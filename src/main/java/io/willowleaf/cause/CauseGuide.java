package io.willowleaf.cause;

import io.willowleaf.starterkit.Bilingual;
import java.util.List;

/// What helps with a group of causes: how to respond first, what to ask so that it does not come back, which courses.
public record CauseGuide(Bilingual firstResponse, Bilingual question, List<String> courses, Bilingual owner) {}
