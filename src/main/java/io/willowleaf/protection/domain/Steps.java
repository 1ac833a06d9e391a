package io.willowleaf.protection.domain;

import io.willowleaf.protection.LadderStep;
import io.willowleaf.protection.Situation;
import io.willowleaf.starterkit.Bilingual;
import java.util.List;

/// The protocol and the situations it is for, as the organisation has them.
public interface Steps {

    /// In their order.
    List<LadderStep> all();

    List<Situation> situations();

    void rewrite(String code, Bilingual name, Bilingual when, Bilingual words);
}
