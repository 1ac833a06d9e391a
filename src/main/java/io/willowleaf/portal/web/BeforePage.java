package io.willowleaf.portal.web;

import io.willowleaf.portal.PublicAnswer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What may answer it already, between writing and sending, with everything that was typed.
public record BeforePage(VoiceForm form, List<PublicAnswer> answers) {

    public BeforePage {
        answers = List.copyOf(answers);
    }

    /// What was typed, by field.
    public Map<String, String> typed() {
        return new TreeMap<>(form.values());
    }
}
