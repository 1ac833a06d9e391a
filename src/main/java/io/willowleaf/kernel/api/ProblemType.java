package io.willowleaf.kernel.api;

import io.willowleaf.kernel.Refusal;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

/// The ways a request of a program can be refused. The name of one never changes; programs may rely on it.
public enum ProblemType {
    UNREADABLE(400),
    TOKEN_NEEDED(401),
    SCOPE_MISSING(403),
    NOT_FOUND(404),
    METHOD_UNKNOWN(405),
    FORM_UNKNOWN(406),
    NOT_POSSIBLE(409),
    BUSY(409),
    VERSION_CHANGED(412),
    TOO_LARGE(413),
    MEDIA_UNKNOWN(415),
    UNFIT(422),
    KEY_USED(422),
    VERSION_NEEDED(428),
    TOO_MANY(429),
    FAILED(500),
    UNAVAILABLE(503);

    private static final String SCHEME = "urn:willowleaf:problem:";

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /// Its name in addresses and keys: `version-changed`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public URI uri() {
        return URI.create(SCHEME + code());
    }

    /// The general one of a status; one without its own says what its family says.
    public static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status == 410 ? NOT_FOUND : status < 500 ? UNREADABLE : status == 500 ? FAILED : UNAVAILABLE);
    }

    static ProblemType of(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_POSSIBLE -> NOT_POSSIBLE;
            case KEY_USED -> KEY_USED;
        };
    }
}
