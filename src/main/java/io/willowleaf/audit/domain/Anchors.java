package io.willowleaf.audit.domain;

import java.util.List;

/// Seals remembered outside the database: whoever replaces all rows and all seals there still cannot hide it.
public interface Anchors {

    void add(Seal seal);

    List<Anchor> of(Chain chain);

    record Anchor(long last, String hash) {}
}
