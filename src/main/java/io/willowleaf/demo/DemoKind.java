package io.willowleaf.demo;

/// Which invented organisation is shown: an online shop or a city hall.
enum DemoKind {
    RETAIL,
    PUBLIC;

    String texts() {
        return "/demo/" + name().toLowerCase(java.util.Locale.ROOT) + "-texts.csv";
    }
}
