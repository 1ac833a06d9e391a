package io.willowleaf.search;

import io.willowleaf.starterkit.Bilingual;
import java.util.Map;

/// Asked from below: what causes and their groups are called, by code, so that they can be searched by name.
public interface CauseWords {

    Map<String, Bilingual> all();
}
