package io.willowleaf.portal.web;

import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.portal.FrameSite;
import java.util.List;
import java.util.Map;

/// The sites that may show our form, the one being typed, and what to put into their pages.
public record FrameSitesPage(
        List<FrameSite> sites,
        Map<StaffId, StaffCard> people,
        Map<Language, String> snippets,
        String typed,
        Problems problems) {

    public FrameSitesPage {
        sites = List.copyOf(sites);
        people = Map.copyOf(people);
        snippets = Map.copyOf(snippets);
    }

    /// Who allowed it; empty where nobody of ours did.
    public String by(FrameSite site) {
        var card = site.by().kind() == Actor.Kind.STAFF
                ? people.get(new StaffId(site.by().id()))
                : null;
        return card == null ? "" : card.name();
    }

    /// The lines for the page of others: the second is at will.
    static String snippet(String address, Language language, String title) {
        return """
                <iframe src="%s/embed?lang=%s" title="%s" width="100%%" height="1100" frameborder="0" referrerpolicy="strict-origin"></iframe>
                <script src="%s/embed/frame.js" async></script>
                """.formatted(address, language.code(), title, address).strip();
    }

    public String korean() {
        return snippets.getOrDefault(Language.KO, "");
    }

    public String english() {
        return snippets.getOrDefault(Language.EN, "");
    }
}
