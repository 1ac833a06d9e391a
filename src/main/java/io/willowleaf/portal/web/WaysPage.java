package io.willowleaf.portal.web;

import io.willowleaf.kernel.page.Problems;

/// The ways: tell us, or follow what was told, by number or by link.
public record WaysPage(String link, String number, Problems problems) {}
