package io.willowleaf.survey;

/// One time a customer was asked.
public record InvitationId(long value) {

    /// The stream of the log that what came of it is kept in.
    public String stream() {
        return "survey:" + value;
    }
}
