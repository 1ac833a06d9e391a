package io.willowleaf.portal.domain;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The origin of a site as browsers write it: scheme, host in lower case and ASCII, and the port where it is not the
/// usual one. Only https; http on one's own machine.
public final class SiteOrigin {

    private static final Pattern ORIGIN =
            Pattern.compile("(?i)(https?)://([^/:?#@\\s]+|\\[::1])(?::(\\d{1,5}))?(/.*)?", Pattern.DOTALL);
    private static final Pattern HOST =
            Pattern.compile("(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");
    private static final Pattern OWN_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");
    private static final String SECURE = "https";
    private static final int LAST_PORT = 65_535;

    private SiteOrigin() {}

    /// Of what an administrator typed: nothing may follow the origin.
    public static Optional<String> find(String typed) {
        var match = ORIGIN.matcher(typed.strip());
        return match.matches() && (match.group(4) == null || match.group(4).equals("/"))
                ? written(match.group(1), match.group(2), match.group(3))
                : Optional.empty();
    }

    /// Of the page that a browser says it comes from.
    public static Optional<String> ofPage(String address) {
        var match = ORIGIN.matcher(address.strip());
        return match.matches() ? written(match.group(1), match.group(2), match.group(3)) : Optional.empty();
    }

    private static Optional<String> written(String protocol, String typedHost, @Nullable String port) {
        var scheme = protocol.toLowerCase(Locale.ROOT);
        var host = ascii(typedHost);
        var own = OWN_MACHINE.matcher(host).matches();
        if (!own && (!scheme.equals(SECURE) || !HOST.matcher(host).matches())) {
            return Optional.empty();
        }
        var number = port == null ? usual(scheme) : Integer.parseInt(port);
        if (number < 1 || number > LAST_PORT) {
            return Optional.empty();
        }
        return Optional.of(scheme + "://" + host + (number == usual(scheme) ? "" : ":" + number));
    }

    private static int usual(String scheme) {
        return scheme.equals(SECURE) ? 443 : 80;
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException odd) {
            return host.toLowerCase(Locale.ROOT);
        }
    }
}
