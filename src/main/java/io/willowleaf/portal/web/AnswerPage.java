package io.willowleaf.portal.web;

import io.willowleaf.kernel.page.Problems;

/// The form of one answer; `id` is what its address ends in.
public record AnswerPage(String id, AnswerForm form, Problems problems) {}
