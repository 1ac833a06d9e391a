package io.willowleaf.protection;

/// How much of it there was in thirty days, without anybody's name.
public record MonthOfCare(long warnings, long endings, long requests, long rests, long restrictions) {}
