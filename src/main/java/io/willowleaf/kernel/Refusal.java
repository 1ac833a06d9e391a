package io.willowleaf.kernel;

import java.util.List;

/// A decision that was refused. Its key names a sentence in the message files that says why and what to do.
public abstract class Refusal extends RuntimeException {

    private final String key;
    private final transient List<Object> details;

    protected Refusal(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = List.of(details);
    }

    public String key() {
        return key;
    }

    public List<Object> details() {
        return details;
    }

    /// In which way it was refused; programs are told so by the status.
    public Kind kind() {
        return Kind.NOT_POSSIBLE;
    }

    /// Not possible as things stand, or not even a request that can be decided about.
    public enum Kind {
        NOT_POSSIBLE,
        KEY_USED
    }
}
