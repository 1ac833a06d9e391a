package io.willowleaf.kernel;

/// Something that happened and will not change. Carries ids, codes, numbers and times; never free text, names or
/// contact data.
public interface DomainEvent {

    /// What it happened to, and the order it is kept in: `complaint:42`.
    String stream();
}
