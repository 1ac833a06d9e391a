package io.willowleaf.messenger.desk;

import io.willowleaf.integration.Called;
import io.willowleaf.integration.desk.OutsideCall;
import io.willowleaf.messenger.Door;
import io.willowleaf.messenger.DoorCard;
import io.willowleaf.messenger.DoorChannel;
import io.willowleaf.messenger.domain.DoorSignature;
import io.willowleaf.messenger.domain.Doors;
import io.willowleaf.messenger.domain.Form;
import io.willowleaf.notification.Obstacle;
import io.willowleaf.notification.ShortPost;
import io.willowleaf.privacy.desk.Vault;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hands messages to the gateway of their door: JSON of the form it wants, signed, always under the same id.
@Component
class GatewayPost implements ShortPost {

    private static final int UNKNOWN_CALLER = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final int BROKEN = 500;

    private final Doors doors;
    private final OutsideCall outside;
    private final Vault vault;
    private final InstantSource clock;

    GatewayPost(Doors doors, OutsideCall outside, Vault vault, InstantSource clock) {
        this.doors = doors;
        this.outside = outside;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public Set<String> doors() {
        return doors.all().stream()
                .map(DoorCard::door)
                .filter(Door::isOpen)
                .map(Door::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Carried carry(ShortLetter letter) {
        var found = doors.findByName(letter.door()).filter(it -> it.door().isOpen());
        if (found.isEmpty()) {
            return new Carried(Obstacle.CONNECT, null);
        }
        var door = found.get().door();
        var body = body(door, letter);
        var headers = new LinkedHashMap<String, String>();
        headers.put("Idempotency-Key", letter.fixedId());
        headers.put(
                "Willowleaf-Signature",
                DoorSignature.of(
                        body.getBytes(StandardCharsets.UTF_8),
                        vault.open(found.get().secrets().sealedSecret()),
                        clock.instant()));
        if (!door.header().isEmpty()) {
            headers.put(door.header(), vault.open(found.get().secrets().sealedHeader()));
        }
        var called = outside.post(door.url(), headers, body);
        var obstacle = called.obstacle();
        return obstacle == null
                ? Carried.ARRIVED
                : new Carried(obstacle(called, obstacle), said(called.said(), letter.to()));
    }

    /// Gateways like to repeat whom they refuse.
    private static @Nullable String said(String said, String to) {
        return said.isEmpty() ? null : said.replace(to, "***");
    }

    static String body(Door door, ShortLetter letter) {
        return BodyTemplate.find(door.template())
                .or(() -> BodyTemplate.find(BodyTemplate.USUAL))
                .orElseThrow()
                .fill(Map.of(
                        "to", letter.to(),
                        "from", door.sender(),
                        "title", letter.title(),
                        "text", letter.text(),
                        "id", letter.fixedId(),
                        "kind", form(door.channel(), letter.text()).name()));
    }

    static Form form(DoorChannel channel, String text) {
        return channel == DoorChannel.KAKAO ? Form.TALK : Form.SMS.holds(text) ? Form.SMS : Form.LMS;
    }

    /// The longest form a message may have at this door.
    static Form most(Door door) {
        return door.channel() == DoorChannel.KAKAO ? Form.TALK : door.longTexts() ? Form.LMS : Form.SMS;
    }

    /// A gateway that is away or overrun is no fault of the message.
    private static Obstacle obstacle(Called called, io.willowleaf.integration.Obstacle what) {
        var status = called.status();
        if (status == null) {
            return what == io.willowleaf.integration.Obstacle.ADDRESS ? Obstacle.REFUSED : Obstacle.CONNECT;
        }
        if (status == UNKNOWN_CALLER || status == FORBIDDEN) {
            return Obstacle.LOGIN;
        }
        return status == TOO_MANY || status >= BROKEN ? Obstacle.CONNECT : Obstacle.REFUSED;
    }
}
