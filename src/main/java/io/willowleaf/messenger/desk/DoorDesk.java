package io.willowleaf.messenger.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.integration.desk.OutsideCall;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.messenger.Door;
import io.willowleaf.messenger.DoorCard;
import io.willowleaf.messenger.DoorChannel;
import io.willowleaf.messenger.DoorId;
import io.willowleaf.messenger.NewDoor;
import io.willowleaf.messenger.NotPossible;
import io.willowleaf.messenger.domain.Doors;
import io.willowleaf.notification.ShortPost.ShortLetter;
import io.willowleaf.notification.desk.NotificationDesk;
import io.willowleaf.privacy.desk.Vault;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Sets doors for short messages up. A new one is tried out first: what comes is kept, and nothing is made of it.
@Service
@Transactional
public class DoorDesk {

    private static final int SECRET_BYTES = 32;

    private final Doors doors;
    private final OutsideCall outside;
    private final NotificationDesk notification;
    private final Words words;
    private final Vault vault;
    private final AuditDesk audit;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    DoorDesk(
            Doors doors,
            OutsideCall outside,
            NotificationDesk notification,
            Words words,
            Vault vault,
            AuditDesk audit,
            InstantSource clock) {
        this.doors = doors;
        this.outside = outside;
        this.notification = notification;
        this.words = words;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<DoorCard> list(Viewer viewer) {
        look(viewer);
        return doors.all();
    }

    @Transactional(readOnly = true)
    public DoorCard find(DoorId id, Viewer viewer) {
        look(viewer);
        return doors.find(id).orElseThrow(NotFound::new);
    }

    /// Whether messages can go there.
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean mayCall(String url) {
        return outside.knows(url);
    }

    /// How a message would be handed to the gateway.
    @Transactional(propagation = Propagation.SUPPORTS)
    public String sample(Door door) {
        var to = door.channel() == DoorChannel.SMS ? "01012345678" : "Qx2v9fGk";
        var said = words.say(Language.KO, "messenger.receipt", "C-2026-000123");
        var title = words.say(Language.KO, "messenger.title", "C-2026-000123");
        return GatewayPost.body(
                door, new ShortLetter(door.name(), to, title, said, "c-2026-000123.receipt." + door.name()));
    }

    /// The secret is told this once.
    public NewDoor make(Door door, String header, Viewer viewer) {
        demand(viewer);
        var secret = secret();
        var id = doors.add(
                        door.live(false),
                        new Doors.Secrets(vault.seal(secret), vault.seal(header)),
                        viewer.actor(),
                        clock.instant())
                .orElseThrow(() -> new NotPossible("messenger.refused.name_used"));
        audit.act(viewer.actor(), "door.make", id.subject());
        return new NewDoor(id, secret);
    }

    /// Without a value for the header the old one stays, unless messages go elsewhere now. What waited for a door that
    /// only receives leaves neither now nor once it sends again.
    public void change(DoorId id, Door door, @Nullable String header, Viewer viewer) {
        var before = held(id, viewer).door();
        if (header == null && !before.header().isEmpty() && !before.url().equals(door.url())) {
            throw new NotPossible("messenger.refused.header");
        }
        if (before.url().isEmpty() || door.url().isEmpty()) {
            notification.giveUp(before.name());
        }
        doors.change(
                id,
                door.live(before.live()),
                header == null ? null : vault.seal(header),
                viewer.actor(),
                clock.instant());
        audit.act(viewer.actor(), "door.change", id.subject());
    }

    /// From now on complaints come in through it, and answers go out.
    public void goLive(DoorId id, Viewer viewer) {
        doors.change(id, held(id, viewer).door().live(true), null, viewer.actor(), clock.instant());
        audit.act(viewer.actor(), "door.live", id.subject());
    }

    public void rest(DoorId id, Viewer viewer) {
        doors.change(id, held(id, viewer).door().live(false), null, viewer.actor(), clock.instant());
        audit.act(viewer.actor(), "door.rest", id.subject());
    }

    /// The old secret is worth nothing any more.
    public String renew(DoorId id, Viewer viewer) {
        held(id, viewer);
        var secret = secret();
        doors.renew(id, vault.seal(secret), viewer.actor(), clock.instant());
        audit.act(viewer.actor(), "door.renew", id.subject());
        return secret;
    }

    public void remove(DoorId id, Viewer viewer) {
        var door = held(id, viewer).door();
        notification.giveUp(door.name());
        doors.remove(id, viewer.actor(), clock.instant());
        audit.act(viewer.actor(), "door.remove", id.subject());
    }

    private DoorCard held(DoorId id, Viewer viewer) {
        demand(viewer);
        return doors.find(id).orElseThrow(NotFound::new);
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return "mdsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void look(Viewer viewer) {
        if (!viewer.may(Permission.CONFIG_WRITE, Manner.READ)) {
            throw new NotFound();
        }
    }

    private static void demand(Viewer viewer) {
        if (!viewer.may(Permission.CONFIG_WRITE, Manner.WRITE)) {
            throw new NotFound();
        }
    }
}
