package io.willowleaf.guidance;

/// How people speak with each other just now.
public enum Setting {
    FACE,
    PHONE,
    ONLINE;

    /// By the door the complaint came through.
    public static Setting ofChannel(String channel) {
        return switch (channel) {
            case "VISIT", "FIELD", "SUGGESTION_BOX" -> FACE;
            case "PHONE_IN", "CALLBACK" -> PHONE;
            default -> ONLINE;
        };
    }
}
