package io.willowleaf.portal.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which bodies outside a customer is told of, by the rules that hold for this kind of organisation: for petitions the
/// ombudsman, for purchases the consumer bodies, for finance its supervisor, for personal data its own.
public final class RoutesOutside {

    private static final Map<String, List<String>> BY_RULE = Map.of(
            "PM", List.of("ACRC"),
            "CO", List.of("CONSUMER_1372", "KCA"),
            "FIN", List.of("FSS"),
            "PI", List.of("PIPC", "KISA_PRIVACY"));

    private static final List<String> ORDER = List.of("PM", "FIN", "CO", "PI");

    private static final String FOR_EVERYBODY = "LEGAL_AID";

    private RoutesOutside() {}

    /// The codes of the bodies, the nearest first.
    public static List<String> of(Collection<String> rules) {
        return Stream.concat(
                        ORDER.stream()
                                .filter(rules::contains)
                                .flatMap(rule -> BY_RULE.getOrDefault(rule, List.of()).stream()),
                        Stream.of(FOR_EVERYBODY))
                .toList();
    }
}
