package io.willowleaf.messenger.api;

import io.willowleaf.identity.web.Anyone;
import io.willowleaf.messenger.ShortMessageOutcome;
import io.willowleaf.messenger.ShortMessageReceipt;
import io.willowleaf.messenger.desk.ShortMessageDesk;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Where gateways hand in short messages, and what became of ours.
@RestController
class MessageDoorController {

    static final String SIGNATURE = "Willowleaf-Signature";

    private static final int LONGEST = 65_536;

    private final ShortMessageDesk messages;

    MessageDoorController(ShortMessageDesk messages) {
        this.messages = messages;
    }

    @PostMapping(path = "/doors/{door}/messages")
    @Anyone(value = Anyone.Who.PUBLIC, because = "every message is signed with the secret of its door")
    ResponseEntity<DoorAnswer> create(
            @PathVariable String door,
            @RequestHeader(name = SIGNATURE, required = false) @Nullable String signature,
            InputStream body)
            throws IOException {
        var raw = body.readNBytes(LONGEST + 1);
        if (raw.length > LONGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).body(DoorAnswer.refused("too_large"));
        }
        var kept = messages.keep(door, raw, signature);
        if (kept.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(DoorAnswer.refused("signature"));
        }
        return messages.open(kept.get())
                .map(receipt -> ResponseEntity.status(status(receipt)).body(DoorAnswer.of(receipt)))
                .orElseGet(() -> ResponseEntity.accepted().body(DoorAnswer.kept(kept.get())));
    }

    private static HttpStatus status(ShortMessageReceipt receipt) {
        return receipt.outcome().waits()
                ? HttpStatus.ACCEPTED
                : receipt.fresh() && receipt.outcome() != ShortMessageOutcome.REPEATED
                        ? HttpStatus.CREATED
                        : HttpStatus.OK;
    }
}
