package io.willowleaf.privacy;

/// A telephone number that can be called: digits only as dialled in Korea, or `+` and digits for another country.
public record Phone(String digits) {

    /// What a caller says to be found again.
    public String lastFour() {
        return digits.substring(digits.length() - 4);
    }
}
