package io.willowleaf.protection.domain;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.protection.Bundle;
import io.willowleaf.protection.Evidence;
import io.willowleaf.protection.Warning;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Seals what a complaint holds of an abuse: each piece by a digest over a salt of its own and the content, and all of
/// them together. The words stay where they are and can still be erased there.
public final class Seal {

    private record Piece(Evidence.Kind kind, String reference, Instant at, String content) {}

    private final String salt;
    private final List<Piece> pieces;

    public Seal(String salt, ComplaintFile file, List<Warning> warnings) {
        this.salt = salt;
        this.pieces = pieces(file, warnings);
    }

    public List<Evidence> items() {
        var items = new ArrayList<Evidence>();
        for (var piece : pieces) {
            items.add(new Evidence(items.size() + 1, piece.kind(), piece.reference(), piece.at(), digest(piece)));
        }
        return items;
    }

    /// Over the digests in their order.
    public String seal(List<Evidence> items) {
        return sha256(salt
                + items.stream()
                        .map(item -> item.place() + " " + item.reference() + " " + item.digest())
                        .collect(Collectors.joining("\n")));
    }

    /// What each sealed piece is today.
    public Map<Evidence, Evidence.State> check(Bundle bundle) {
        var today = pieces.stream().collect(Collectors.toMap(Piece::reference, piece -> piece, (one, _) -> one));
        var states = new LinkedHashMap<Evidence, Evidence.State>();
        for (var item : bundle.items()) {
            var piece = today.get(item.reference());
            states.put(item, state(item, piece == null ? "" : piece.content(), piece == null ? "" : digest(piece)));
        }
        return states;
    }

    private static Evidence.State state(Evidence item, String content, String digest) {
        if (content.isEmpty()) {
            return Evidence.State.GONE;
        }
        return item.digest().equals(digest) ? Evidence.State.SAME : Evidence.State.CHANGED;
    }

    private static List<Piece> pieces(ComplaintFile file, List<Warning> warnings) {
        var heard = file.heard();
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(Evidence.Kind.WORDS, "received", heard.at(), heard.words()));
        for (var told : file.story()) {
            var reference = "fact:" + told.id();
            switch (told.fact()) {
                case ComplaintFact.Addition fact ->
                    pieces.add(new Piece(Evidence.Kind.WORDS, reference, told.at(), fact.words()));
                case ComplaintFact.Objection fact ->
                    pieces.add(new Piece(Evidence.Kind.WORDS, reference, told.at(), fact.words()));
                case ComplaintFact.Attachment fact ->
                    pieces.add(new Piece(
                            Evidence.Kind.FILE,
                            reference,
                            told.at(),
                            fact.content().sha256()));
                case ComplaintFact.FirstContact fact ->
                    pieces.add(new Piece(Evidence.Kind.CONTACT, reference, told.at(), fact.channel()));
                case ComplaintFact.EmotionSeen fact ->
                    pieces.add(new Piece(
                            Evidence.Kind.FEELING,
                            reference,
                            told.at(),
                            fact.emotion().name()));
                default -> {}
            }
        }
        for (var warning : warnings) {
            pieces.add(new Piece(Evidence.Kind.WARNING, "warning:" + warning.id(), warning.at(), content(warning)));
        }
        return pieces;
    }

    private static String content(Warning warning) {
        return String.join(
                "|",
                warning.step(),
                warning.situation(),
                warning.words(),
                warning.heard() == null ? "" : warning.heard(),
                warning.recording() == null ? "" : warning.recording());
    }

    private String digest(Piece piece) {
        return sha256(salt + piece.reference() + "|" + piece.content());
    }

    private static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
