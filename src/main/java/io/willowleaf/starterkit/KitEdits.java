package io.willowleaf.starterkit;

/// Told by the owner of a table when somebody changed a row that came from the kit, so that a newer kit leaves it
/// alone.
public interface KitEdits {

    void edited(String table, String code);
}
