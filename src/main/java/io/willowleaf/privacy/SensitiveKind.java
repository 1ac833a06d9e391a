package io.willowleaf.privacy;

/// What a text should not carry in the open. Those that are `sealed` may not be kept at all and are replaced at every
/// door.
public enum SensitiveKind {
    RESIDENT_NUMBER(true),
    DRIVING_LICENCE(true),
    PASSPORT(true),
    CARD(true),
    BANK_ACCOUNT(false),
    PHONE(false),
    MAIL(false);

    private final boolean sealed;

    SensitiveKind(boolean sealed) {
        this.sealed = sealed;
    }

    public boolean isSealed() {
        return sealed;
    }
}
