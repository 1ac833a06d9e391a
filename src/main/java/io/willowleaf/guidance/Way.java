package io.willowleaf.guidance;

import io.willowleaf.starterkit.Bilingual;
import org.jspecify.annotations.Nullable;

/// One way to make a change, and the words to offer it with.
///
/// @param minutes the longest time that may be promised with it; null where nothing is promised
public record Way(
        String code,
        Bilingual name,
        Bilingual say,
        Change change,
        Setting setting,
        @Nullable Integer minutes) {

    public boolean promises() {
        return minutes != null;
    }
}
