package io.willowleaf.protection.web;

import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.protection.domain.RestrictionPolicy;
import java.util.List;

/// The form that asks for a restriction.
public record NewRestrictionPage(
        ComplaintNumber number, boolean vulnerable, List<Channel> channels, RestrictionForm form, Problems problems) {

    public List<Option> options(Language language) {
        return channels.stream()
                .filter(channel -> RestrictionPolicy.CLOSABLE.contains(channel.code()))
                .map(channel -> new Option(channel.code(), channel.words().in(language)))
                .toList();
    }
}
