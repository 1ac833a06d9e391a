package io.willowleaf.starterkit;

/// A table of the kit, as the module that owns it takes it in: a bean for each file. Called while the program starts,
/// before anybody is served, with rows that are new or that a newer kit changed; a row edited here is never offered
/// again.
public interface KitTable {

    /// The name of the file: `channels` for `kit/channels.csv`.
    String name();

    /// Inserts the row, or brings it up to the newer kit.
    void take(KitRow row);
}
