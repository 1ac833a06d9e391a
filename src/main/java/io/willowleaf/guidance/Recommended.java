package io.willowleaf.guidance;

import io.willowleaf.starterkit.Bilingual;

/// A sentence worth saying, and when.
public record Recommended(String code, Bilingual situation, Bilingual words, Moment moment) {

    /// A part of a conversation.
    public enum Moment {
        OPENING,
        LISTENING,
        EXPLAINING,
        OFFERING,
        REFUSING,
        WAITING,
        CHANGING,
        PROTECTING,
        CLOSING
    }
}
