package io.willowleaf.moment;

import io.willowleaf.starterkit.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A moment of truth: one step of a journey, with what we promise to do there. The presets are the kinds of
/// organisation whose customers walk that journey.
public record Moment(
        String code,
        String journey,
        int step,
        Bilingual name,
        @Nullable Bilingual standard,
        List<String> presets) {

    /// The journey of moments that the organisation named itself.
    public static final String OWN = "OW";

    public Moment {
        presets = List.copyOf(presets);
    }
}
