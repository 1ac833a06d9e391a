package io.willowleaf.identity.web;

/// Where to go after signing in: only to a page of ours.
final class SafeNext {

    private SafeNext() {}

    static String of(String next) {
        var ours = next.startsWith("/")
                && !next.startsWith("//")
                && next.chars().noneMatch(sign -> sign == '\\' || Character.isISOControl(sign));
        return ours && !next.startsWith("/sign-in") ? next : "/";
    }
}
