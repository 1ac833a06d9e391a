package io.willowleaf.integration.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is typed about a new webhook: whole kinds are ticked, single types are named.
public record WebhookForm(String name, String url, Set<String> kinds, String types) {

    static final WebhookForm EMPTY = new WebhookForm("", "", Set.of("complaint.*"), "");

    List<String> wanted() {
        return Stream.concat(kinds.stream(), Arrays.stream(types.strip().split("[\\s,]+", -1)))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }
}
