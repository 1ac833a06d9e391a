package io.willowleaf.kernel.config;

/// A reason not to start that a person can do something about, said in Korean and English.
public class CannotStart extends RuntimeException {

    private final String remedy;

    public CannotStart(String korean, String english, String remedy) {
        super(korean + System.lineSeparator() + english);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
