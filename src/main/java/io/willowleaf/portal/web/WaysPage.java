package io.willowleaf.portal.web;

import io.willowleaf.kernel.page.Problems;

/// The two ways: tell us, or follow what was told.
public record WaysPage(String link, Problems problems) {}
