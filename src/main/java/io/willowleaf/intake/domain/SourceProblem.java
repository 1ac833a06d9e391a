package io.willowleaf.intake.domain;

/// A mail server did not do what it was asked to.
public class SourceProblem extends Exception {

    private final Kind kind;

    public SourceProblem(Kind kind, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public enum Kind {
        CONNECT,
        LOGIN,
        FOLDER,
        MAIL
    }
}
