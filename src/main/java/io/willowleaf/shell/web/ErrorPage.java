package io.willowleaf.shell.web;

import java.util.List;

/// An error as a page tells it: what happened, what to do next, the name of the request, and what was typed.
public record ErrorPage(int status, String title, String what, String next, String requestId, List<String> kept) {}
