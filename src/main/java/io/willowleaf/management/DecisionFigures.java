package io.willowleaf.management;

/// How many decisions wait for somebody, how many of them are late; and of those due in a period how many were done.
public record DecisionFigures(long open, long late, long due, long done) {}
