package io.willowleaf.cause.web;

import io.willowleaf.cause.WordRule;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.starterkit.Bilingual;

/// One rule and the cause or group it finds, with what was typed.
public record RulePage(WordRule rule, Bilingual place, String weight, String pattern, Problems problems) {

    public String here() {
        return "/settings/causes/rules/" + rule.code();
    }
}
