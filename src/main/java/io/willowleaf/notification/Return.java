package io.willowleaf.notification;

/// What a mail server reports of a letter (RFC 3464): what happened to it (`failed`, `delayed`, `delivered`) and the
/// status code.
public record Return(String action, String status) {

    public boolean isFinal() {
        return action.equals("failed");
    }
}
