package io.willowleaf.remedy;

import io.willowleaf.complaint.ComplaintNumber;

/// A request as a list shows it: with the complaint it is about.
public record Asked(Request request, ComplaintNumber number, String title) {}
