package io.willowleaf.starterkit.domain;

import io.willowleaf.kernel.Actor;
import io.willowleaf.starterkit.Organisation;
import io.willowleaf.starterkit.Preset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The one organisation of this installation, and the kinds it can be.
public interface Organisations {

    Optional<Organisation> find();

    List<Preset> presets();

    void put(Organisation organisation, Actor by, Instant at);
}
