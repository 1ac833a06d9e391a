package io.willowleaf.remedy;

import io.willowleaf.kernel.Money;

/// What is to be given. `statutory` is what the law gives anyway: it counts against no limit and waits for nobody.
public record Offer(String remedy, Money amount, boolean statutory) {}
