package io.willowleaf.moment.web;

import io.willowleaf.complaint.Channel;
import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.moment.Moment;
import io.willowleaf.moment.MomentLink;
import java.util.List;

/// One moment, its signs, and the form for a new one.
public record MomentPage(
        Moment moment,
        List<MomentLink> links,
        List<Channel> channels,
        String site,
        String spot,
        String channel,
        Problems problems) {

    public List<Option> options(Language language) {
        return channels.stream()
                .map(each -> new Option(each.code(), each.words().in(language)))
                .toList();
    }

    public String channelOf(MomentLink link, Language language) {
        return channels.stream()
                .filter(each -> each.code().equals(link.channel()))
                .map(each -> each.words().in(language))
                .findFirst()
                .orElse("");
    }

    public String address(MomentLink link) {
        return site + link.path();
    }
}
