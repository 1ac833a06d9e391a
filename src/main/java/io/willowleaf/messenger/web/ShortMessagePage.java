package io.willowleaf.messenger.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.messenger.OpenShortMessage;

/// One short message, and the form to make a complaint of it by hand.
public record ShortMessagePage(OpenShortMessage message, String words, boolean mayTake, Problems problems) {}
