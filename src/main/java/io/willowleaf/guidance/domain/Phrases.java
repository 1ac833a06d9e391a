package io.willowleaf.guidance.domain;

import io.willowleaf.guidance.Recommended;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.List;

/// The wording this organisation avoids and recommends.
public interface Phrases {

    List<Phrase> avoided();

    List<Recommended> recommended();

    /// Changes whenever a phrase to avoid does.
    String digest();

    void change(Phrase phrase);

    /// Adds it, or changes the one of that code.
    void put(Recommended sentence);

    /// How it stood before an edit.
    void remember(String code, String before, Actor by, Instant at);
}
