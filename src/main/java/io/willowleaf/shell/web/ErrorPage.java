package io.willowleaf.shell.web;

/// An error as a page tells it: what happened, what to do next, and the name of the request.
public record ErrorPage(int status, String title, String what, String next, String requestId) {}
