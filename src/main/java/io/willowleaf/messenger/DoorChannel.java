package io.willowleaf.messenger;

/// What kind of messages come through a door; the names are the codes of the channels.
public enum DoorChannel {
    SMS,
    KAKAO
}
