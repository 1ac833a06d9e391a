package io.willowleaf.complaint;

/// What the customer gets back: the number, and a private token to follow the complaint with. `fresh` says that it was
/// received now and not by an earlier, equal request.
public record Receipt(ComplaintId id, ComplaintNumber number, String token, boolean fresh) {}
