package io.willowleaf.intake.domain;

import io.willowleaf.intake.ScriptLine;
import java.util.List;

/// The order of a good conversation, for each kind of conversation.
public interface Scripts {

    List<ScriptLine> lines();
}
