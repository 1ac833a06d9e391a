package io.willowleaf.intake.mail;

import java.util.List;

/// A mail as we understood it. Empty where the sender said nothing.
public record ReceivedMail(
        String messageId,
        String inReplyTo,
        String fromName,
        String fromAddress,
        String subject,
        String text,
        boolean automatic,
        List<Enclosure> enclosures) {

    /// A file sent with it, its name as the sender gave it and never used as a path.
    public record Enclosure(String name, String mediaType, byte[] bytes) {}
}
