package io.willowleaf.guidance.domain;

import io.willowleaf.guidance.Recommended;
import java.util.List;

/// The wording this organisation avoids and recommends.
public interface Phrases {

    List<Phrase> avoided();

    List<Recommended> recommended();

    /// Changes whenever a phrase to avoid does.
    String digest();
}
