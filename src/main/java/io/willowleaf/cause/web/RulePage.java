package io.willowleaf.cause.web;

import io.willowleaf.cause.WordRule;
import io.willowleaf.kernel.page.Problems;

/// One rule, with what was typed.
public record RulePage(WordRule rule, String weight, String pattern, Problems problems) {

    public String here() {
        return "/settings/causes/rules/" + rule.code();
    }
}
