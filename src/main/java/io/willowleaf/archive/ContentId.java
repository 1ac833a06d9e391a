package io.willowleaf.archive;

/// The SHA-256 of what is kept, as 64 hexadecimal digits.
public record ContentId(String sha256) {

    public ContentId {
        if (sha256.length() != 64) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256.length() + " characters");
        }
    }
}
