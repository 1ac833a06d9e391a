package io.willowleaf.workbench.domain;

import java.util.Optional;

/// The macros of this installation.
public interface Macros {

    Optional<Macro> find(String code);
}
