package io.willowleaf.intake.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mail as we understood it. Empty where the sender said nothing. `answers` are the Message-IDs it says it answers,
/// the newest first; `whole` says that no part of it was past reading.
public record ReceivedMail(
        String messageId,
        List<String> answers,
        String fromName,
        String fromAddress,
        List<String> senders,
        List<String> recipients,
        String subject,
        String text,
        Nature nature,
        boolean whole,
        @Nullable Instant sentAt,
        List<Enclosure> enclosures) {

    public ReceivedMail {
        answers = List.copyOf(answers);
        senders = List.copyOf(senders);
        recipients = List.copyOf(recipients);
        enclosures = List.copyOf(enclosures);
    }

    /// The same for two mails that say the same, whichever way they came.
    public String fingerprint() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            for (var part : List.of(fromAddress, subject, text)) {
                hash.update(part.getBytes(StandardCharsets.UTF_8));
                hash.update((byte) 0);
            }
            enclosures.forEach(file -> hash.update(file.bytes()));
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

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
