package io.willowleaf.guidance;

import io.willowleaf.starterkit.Bilingual;
import java.util.List;

/// A letter to a customer that waits for what only this complaint knows. A text with an open `{{…}}` is never sent.
///
/// @param required codes of the slots without which it says nothing; a sentence whose other slots stay empty is left
/// out
public record ResponseTemplate(String code, Bilingual name, Purpose purpose, Bilingual body, List<String> required) {

    public enum Purpose {
        ACKNOWLEDGEMENT,
        PROGRESS,
        DECISION,
        REFUSAL,
        APOLOGY,
        NOTICE
    }
}
