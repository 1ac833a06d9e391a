package io.willowleaf.cause;

import io.willowleaf.starterkit.Bilingual;
import java.util.List;

/// A place in the tree of causes: a side (`PD`), a group (`PD-DLV`) or a leaf (`PD-DLV-03`), which has nothing below.
public record CauseBranch(String code, Bilingual words, List<CauseBranch> below) {}
