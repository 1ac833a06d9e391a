package io.willowleaf.messenger.web;

import io.willowleaf.messenger.DoorId;

/// The secret of a door, shown once.
public record DoorSecretPage(DoorId id, String title, String address, String secret) {}
