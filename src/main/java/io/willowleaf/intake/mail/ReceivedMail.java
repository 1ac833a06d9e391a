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
    public static final class Enclosure {

        private final String name;
        private final String mediaType;
        private final byte[] bytes;

        Enclosure(String name, String mediaType, byte[] bytes) {
            this.name = name;
            this.mediaType = mediaType;
            this.bytes = bytes;
        }

        public String name() {
            return name;
        }

        public String mediaType() {
            return mediaType;
        }

        /// The bytes themselves, not a copy: they may be many.
        public byte[] bytes() {
            return bytes;
        }
    }
}
