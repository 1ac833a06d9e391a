package io.willowleaf.kernel;

/// Who did it: a member of staff, the customer, a program with a token, or the system itself.
public record Actor(Kind kind, long id) {

    public enum Kind {
        STAFF,
        CUSTOMER,
        TOKEN,
        SYSTEM
    }

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, 0);
    public static final Actor CUSTOMER = new Actor(Kind.CUSTOMER, 0);

    public static Actor staff(long id) {
        return new Actor(Kind.STAFF, id);
    }

    public static Actor token(long id) {
        return new Actor(Kind.TOKEN, id);
    }

    public static Actor parse(String text) {
        var colon = text.indexOf(':');
        return colon < 0
                ? new Actor(Kind.valueOf(text.toUpperCase(java.util.Locale.ROOT)), 0)
                : new Actor(
                        Kind.valueOf(text.substring(0, colon).toUpperCase(java.util.Locale.ROOT)),
                        Long.parseLong(text.substring(colon + 1)));
    }

    /// The form it has in the database: `staff:12`, `customer`, `system`.
    @Override
    public String toString() {
        var name = kind.name().toLowerCase(java.util.Locale.ROOT);
        return id == 0 ? name : name + ":" + id;
    }
}
