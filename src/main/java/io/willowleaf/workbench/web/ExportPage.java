package io.willowleaf.workbench.web;

/// What is asked before a list leaves the house.
public record ExportPage(String question, String back, boolean mayPersonal, boolean personal, boolean unsaid) {}
