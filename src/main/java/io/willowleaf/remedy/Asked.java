package io.willowleaf.remedy;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.kernel.Money;

/// A request as a list shows it: with the complaint it is about.
/// `before` is what the same customer was given on other complaints in the last thirty days.
public record Asked(Request request, ComplaintNumber number, String title, Money before) {}
