package io.willowleaf.messenger;

/// A door just made, with the secret that is told this once.
public record NewDoor(DoorId id, String secret) {}
