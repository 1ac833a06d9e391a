package io.willowleaf.privacy;

/// An encrypted value in the form it has in the database: key id and cipher text. Shows nothing when logged.
public record Sealed(String text) {

    @Override
    public String toString() {
        return "Sealed";
    }
}
