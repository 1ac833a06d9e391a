package io.willowleaf.identity.web;

import io.willowleaf.identity.Preferences;
import io.willowleaf.identity.Staff;
import io.willowleaf.kernel.page.Problems;

/// What somebody has set for themselves.
public record ProfilePage(Staff staff, Preferences preferences, Problems problems) {}
