package io.willowleaf.intake;

import io.willowleaf.starterkit.Bilingual;

/// One step of a conversation: its goal, and a sentence to say.
public record ScriptLine(String script, Bilingual title, int step, Bilingual goal, Bilingual say) {}
