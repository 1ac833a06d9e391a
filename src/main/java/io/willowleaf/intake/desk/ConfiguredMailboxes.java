package io.willowleaf.intake.desk;

import io.willowleaf.intake.Mailbox;
import io.willowleaf.intake.domain.Mailboxes;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.privacy.desk.Vault;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The mailboxes that are set up by variables; those that are no longer there are not fetched from any more.
@Component
class ConfiguredMailboxes {

    private final Mailboxes boxes;
    private final Settings settings;
    private final Vault vault;
    private final InstantSource clock;

    ConfiguredMailboxes(Mailboxes boxes, Settings settings, Vault vault, InstantSource clock) {
        this.boxes = boxes;
        this.settings = settings;
        this.vault = vault;
        this.clock = clock;
    }

    @Transactional
    public void put() {
        var codes = new ArrayList<String>();
        for (var given : settings.mailboxes()) {
            if (given.host() != null) {
                codes.add(put(given));
            }
        }
        boxes.removeOthers(codes.isEmpty() ? List.of("") : codes, Actor.SYSTEM, clock.instant());
    }

    private String put(Settings.Mailbox given) {
        var protocol = Mailbox.Protocol.valueOf(given.protocol().name());
        var code = "variable:"
                + String.join("/", protocol.name(), given.host(), given.user(), given.folder())
                        .toLowerCase(Locale.ROOT);
        boxes.put(code, box(given, protocol), vault.seal(given.password()), Actor.SYSTEM, clock.instant());
        return code;
    }

    private Mailbox box(Settings.Mailbox given, Mailbox.Protocol protocol) {
        return new Mailbox(
                given.user(),
                protocol,
                String.valueOf(given.host()),
                given.port(),
                Mailbox.Tls.valueOf(given.tls().name()),
                given.user(),
                given.folder(),
                null,
                Mailbox.Afterwards.valueOf(given.afterwards().name()),
                given.moveTo(),
                given.dryRun(),
                given.history() ? null : clock.instant());
    }
}
