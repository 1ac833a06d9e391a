package io.willowleaf.integration.domain;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address to call, read strictly: what browsers and libraries read in different ways is not read at all. The
/// host is a name with a dot, four plain decimal numbers, or IPv6 in brackets; nobody's name and password stand
/// in it.
public record WebhookUrl(boolean secure, String host, int port, String target) {

    public static final int LONGEST = 1_000;

    private static final Pattern WRITTEN = Pattern.compile(
            "(https?)://(\\[[0-9a-f:.]{2,45}]|[a-z0-9.-]{1,253})(?::(\\d{1,5}))?([/?][!-~]*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL = Pattern.compile("(?!-)[a-z0-9-]{1,63}(?<!-)");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,2}");
    private static final Pattern LETTER = Pattern.compile("[a-z](?:[a-z0-9-]*[a-z0-9])?");
    private static final Pattern TARGET = Pattern.compile("(?:[A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9a-fA-F]{2})*");
    private static final Pattern GROUPS = Pattern.compile(
            "(?:[0-9a-f]{0,4}:){2,8}(?:[0-9a-f]{0,4}|(?:0|[1-9]\\d{0,2})(?:\\.(?:0|[1-9]\\d{0,2})){3})");
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int FIRST_FREE = 1_024;

    /// Doors of databases, caches and machines, and those browsers do not open either.
    private static final Set<Integer> OTHER_DOORS = Set.of(
            1433, 1521, 1719, 1720, 1723, 2049, 2375, 2376, 2379, 3268, 3306, 3389, 3659, 4045, 4190, 5060, 5061, 5432,
            5900, 6000, 6379, 6443, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 8086, 9042, 9092, 9200, 9300, 10080,
            10250, 11211, 27017);

    /// Nothing if it is not an address we would call.
    public static Optional<WebhookUrl> find(String written) {
        var parts = WRITTEN.matcher(written);
        return written.length() <= LONGEST && parts.matches() ? read(parts) : Optional.empty();
    }

    private static Optional<WebhookUrl> read(Matcher parts) {
        var secure = parts.group(1).equalsIgnoreCase("https");
        var host = parts.group(2).toLowerCase(Locale.ROOT);
        var port = parts.group(3) == null ? (secure ? HTTPS : HTTP) : port(parts.group(3));
        var rest = parts.group(4) == null ? "/" : parts.group(4);
        var target = rest.startsWith("?") ? "/" + rest : rest;
        var fits = isHost(host)
                && (port == HTTPS || port == HTTP || port >= FIRST_FREE)
                && !OTHER_DOORS.contains(port)
                && TARGET.matcher(target).matches();
        return fits ? Optional.of(new WebhookUrl(secure, host, port, target)) : Optional.empty();
    }

    private static int port(String digits) {
        var port = Integer.parseInt(digits);
        return digits.startsWith("0") || port > 65_535 ? -1 : port;
    }

    private static boolean isHost(String host) {
        if (host.startsWith("[")) {
            var groups = host.substring(1, host.length() - 1);
            return GROUPS.matcher(groups).matches() && isLiteral(groups);
        }
        var labels = host.split("\\.", -1);
        if (isNumeric(labels)) {
            return isLiteral(host);
        }
        return labels.length > 1
                && LETTER.matcher(labels[labels.length - 1]).matches()
                && Arrays.stream(labels).allMatch(label -> LABEL.matcher(label).matches());
    }

    /// Exactly four numbers up to 255, none of them with a zero before it.
    private static boolean isNumeric(String[] labels) {
        return labels.length == 4
                && Arrays.stream(labels)
                        .allMatch(label -> NUMBER.matcher(label).matches() && Integer.parseInt(label) <= 255);
    }

    private static boolean isLiteral(String address) {
        try {
            return InetAddress.ofLiteral(address) != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// The address itself, where the host is one.
    public Optional<InetAddress> literal() {
        var bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return host.startsWith("[") || isNumeric(host.split("\\.", -1))
                ? Optional.of(InetAddress.ofLiteral(bare))
                : Optional.empty();
    }

    /// Host and port as they stand in a request.
    public String authority() {
        return port == (secure ? HTTPS : HTTP) ? host : host + ":" + port;
    }

    @Override
    public String toString() {
        return (secure ? "https://" : "http://") + authority() + target;
    }
}
