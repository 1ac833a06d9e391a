package io.willowleaf.notification;

/// Why a letter came back after a server had taken it, by the status code it was returned with (RFC 3463).
public enum Bounce {
    ADDRESS,
    LETTER_BOX,
    REFUSED,
    OTHER;

    public static Bounce of(String status) {
        return switch (status.length() < 3 ? '0' : status.charAt(2)) {
            case '1' -> ADDRESS;
            case '2' -> LETTER_BOX;
            case '7' -> REFUSED;
            default -> OTHER;
        };
    }
}
