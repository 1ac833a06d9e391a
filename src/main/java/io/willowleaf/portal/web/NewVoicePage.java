package io.willowleaf.portal.web;

import io.willowleaf.kernel.page.Problems;

/// The form for telling us, with what was typed and what is still wrong.
public record NewVoicePage(VoiceForm form, Problems problems) {}
