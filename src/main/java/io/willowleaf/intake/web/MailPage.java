package io.willowleaf.intake.web;

import io.willowleaf.intake.OpenMail;
import io.willowleaf.kernel.page.Problems;

/// One mail, and the form to make a complaint of it by hand.
public record MailPage(OpenMail mail, String words, boolean mayTake, Problems problems) {}
