package io.willowleaf.portal.web;

import io.willowleaf.portal.PublicAnswer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What may answer it already, between writing and sending, with everything that was typed.
public record BeforePage(
        VoiceForm form,
        List<PublicAnswer> answers,
        @Nullable Framing framing) {

    public BeforePage {
        answers = List.copyOf(answers);
    }

    /// What was typed, by field; what the address says is not said twice.
    public Map<String, String> typed() {
        var typed = new TreeMap<>(form.values());
        if (framing != null) {
            typed.remove("lang");
        }
        return typed;
    }

    public String sendsTo() {
        return framing == null ? "/voice/new" : framing.to("/embed");
    }

    public String helpsTo() {
        return framing == null ? "/voice/helped" : framing.to("/embed/helped");
    }
}
