package io.willowleaf.moment.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.moment.Moment;
import io.willowleaf.moment.MomentLink;
import io.willowleaf.moment.domain.Moments;
import io.willowleaf.portal.Sign;
import io.willowleaf.portal.Signpost;
import io.willowleaf.starterkit.Bilingual;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Names the moments of truth, puts up short links for them, and knows what each link stands for.
@Service
@Transactional
public class MomentDesk implements Signpost {

    /// The doors that customers open themselves.
    private static final Set<String> OWN_WORDS = Set.of("WEB_FORM", "APP", "VISIT", "FIELD", "SUGGESTION_BOX");

    private final Moments moments;
    private final WordListDesk lists;
    private final AuditDesk audit;
    private final InstantSource clock;
    private final SignCodes codes;

    MomentDesk(Moments moments, WordListDesk lists, AuditDesk audit, InstantSource clock, SignCodes codes) {
        this.moments = moments;
        this.lists = lists;
        this.audit = audit;
        this.clock = clock;
        this.codes = codes;
    }

    @Transactional(readOnly = true)
    public List<Moment> moments() {
        return moments.all();
    }

    @Transactional(readOnly = true)
    public Moment moment(String code) {
        return moments.find(code).orElseThrow(NotFound::new);
    }

    /// A moment that no journey of the kit knows.
    public Moment name(Bilingual name, Viewer viewer) {
        allow(viewer);
        var named = moments.name(name);
        audit.act(viewer.actor(), "moment.name", "moment:" + named.code());
        return named;
    }

    /// The channels a link may count for.
    @Transactional(readOnly = true)
    public List<Channel> channels() {
        return lists.channels().stream()
                .filter(channel -> OWN_WORDS.contains(channel.code()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<MomentLink> links(String moment) {
        return moments.links(moment);
    }

    @Transactional(readOnly = true)
    public Map<String, Long> countLinks() {
        return moments.countLinks();
    }

    @Transactional(readOnly = true)
    public MomentLink link(String code) {
        return moments.findLink(code).orElseThrow(NotFound::new);
    }

    public MomentLink putUp(String moment, String channel, String spot, Viewer viewer) {
        allow(viewer);
        if (channels().stream().noneMatch(each -> each.code().equals(channel))) {
            throw new NotFound();
        }
        var code = codes.draw();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var link = new MomentLink(code, moment(moment).code(), channel, spot, now, 0);
        moments.putUp(link, viewer.actor());
        audit.act(viewer.actor(), "moment.link", "moment:" + moment);
        return link;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Sign> findSign(String code) {
        return moments.findLink(code)
                .flatMap(link -> moments.find(link.moment())
                        .map(moment -> Sign.ofMoment(code, moment.code(), moment.name(), link.channel())));
    }

    @Override
    public void heard(Sign sign, ComplaintNumber complaint) {
        if (sign.moment() != null) {
            moments.heard(sign.code(), complaint, clock.instant());
        }
    }

    private static void allow(Viewer viewer) {
        if (!viewer.may(Permission.CONFIG_WRITE)) {
            throw new AccessDeniedException(Permission.CONFIG_WRITE.code());
        }
    }
}
