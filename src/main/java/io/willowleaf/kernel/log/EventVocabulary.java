package io.willowleaf.kernel.log;

import io.willowleaf.kernel.DomainEvent;

/// The events of one module: a sealed interface whose permitted records are the types. `ComplaintEvent.PromiseMade` is
/// logged as `complaint.promise-made`, version 1.
public record EventVocabulary(String prefix, Class<? extends DomainEvent> root) {}
