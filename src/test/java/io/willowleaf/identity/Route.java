package io.willowleaf.identity;

import io.willowleaf.identity.web.Need;
import java.util.ArrayList;
import java.util.List;

/// One route of the program, and who is let in there.
record Route(String method, String path, Need need, String because, List<String> headers) implements Comparable<Route> {

    boolean isApi() {
        return path.startsWith("/api/");
    }

    boolean changes() {
        return !method.equals("GET");
    }

    /// Its headers and these.
    String[] with(String... more) {
        var all = new ArrayList<>(headers);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /// An address that leads to it.
    String address() {
        return path.replaceAll("\\{\\*[^}]+}", "x").replaceAll("\\{[^}]+}", "1").replace("**", "x");
    }

    String needed() {
        return switch (need) {
            case Need.Open _ -> "nothing: " + because;
            case Need.SignedIn _ -> "to be signed in: " + because;
            case Need.Holding(var permission, var manner) ->
                permission.code()
                        + (changes() && !permission.reads() && manner != Manner.WRITE ? " (" + manner + ")" : "");
            case Need.Unsaid _ -> throw new AssertionError(this + " says neither @Needs nor @Anyone");
        };
    }

    @Override
    public int compareTo(Route other) {
        var byPath = path.compareTo(other.path);
        return byPath == 0 ? method.compareTo(other.method) : byPath;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
