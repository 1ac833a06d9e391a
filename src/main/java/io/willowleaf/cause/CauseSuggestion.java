package io.willowleaf.cause;

import io.willowleaf.complaint.CauseCode;
import java.util.List;

/// A cause that the customer's words speak for, and the words themselves. `share` is its part of all the weight found,
/// 0 to 1.
public record CauseSuggestion(CauseCode cause, String group, double score, double share, List<String> phrases) {}
