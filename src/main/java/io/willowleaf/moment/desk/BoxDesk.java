package io.willowleaf.moment.desk;

import io.willowleaf.archive.desk.ArchiveDesk;
import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Entrance;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.complaint.desk.BeginningDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.Story;
import io.willowleaf.intake.desk.IntakeDesk;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.moment.Box;
import io.willowleaf.moment.BoxNow;
import io.willowleaf.moment.NotPossible;
import io.willowleaf.moment.SlipCollection;
import io.willowleaf.moment.domain.Boxes;
import io.willowleaf.portal.BroughtFile;
import io.willowleaf.portal.Sign;
import io.willowleaf.portal.SignWords;
import io.willowleaf.portal.Signpost;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts up suggestion boxes, notes when they were emptied, and has every slip received as a complaint of that time, so
/// that none is lost.
@Service
@Transactional
public class BoxDesk implements Signpost {

    public static final String CHANNEL = "SUGGESTION_BOX";

    private final Boxes boxes;
    private final SignCodes codes;
    private final IntakeDesk intake;
    private final BeginningDesk beginnings;
    private final ArchiveDesk archive;
    private final AuditDesk audit;
    private final InstantSource clock;

    BoxDesk(
            Boxes boxes,
            SignCodes codes,
            IntakeDesk intake,
            BeginningDesk beginnings,
            ArchiveDesk archive,
            AuditDesk audit,
            InstantSource clock) {
        this.boxes = boxes;
        this.codes = codes;
        this.intake = intake;
        this.beginnings = beginnings;
        this.archive = archive;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<BoxNow> boxes() {
        return boxes.all();
    }

    @Transactional(readOnly = true)
    public Optional<Box> find(String code) {
        return boxes.find(code);
    }

    @Transactional(readOnly = true)
    public Box box(String code) {
        return boxes.find(code).orElseThrow(NotFound::new);
    }

    /// The code of the words given is not looked at: a new box draws one.
    public Box putUp(Box words, Viewer viewer) {
        allow(viewer, Permission.CONFIG_WRITE);
        var box = new Box(codes.draw(), words.title(), words.question(), words.thanks(), words.team(), words.rhythm());
        boxes.putUp(box.code(), viewer.actor(), now());
        boxes.word(box, viewer.actor(), now());
        audit.act(viewer.actor(), "box.putUp", "box:" + box.code());
        return box;
    }

    public void change(Box box, Viewer viewer) {
        allow(viewer, Permission.CONFIG_WRITE);
        if (!box(box.code()).equals(box)) {
            boxes.word(box, viewer.actor(), now());
            audit.act(viewer.actor(), "box.change", "box:" + box.code());
        }
    }

    @Transactional(readOnly = true)
    public List<SlipCollection> collections(String code) {
        return boxes.collections(box(code).code());
    }

    @Transactional(readOnly = true)
    public SlipCollection collection(String code, long id) {
        return boxes.findCollection(id)
                .filter(collection -> collection.box().equals(code))
                .orElseThrow(NotFound::new);
    }

    /// The box was emptied then, and so many slips lay in it.
    public SlipCollection collect(String code, Instant emptiedAt, int slips, Viewer viewer) {
        allow(viewer, Permission.CASE_RECEIVE);
        var id = boxes.collect(box(code).code(), emptiedAt, viewer.actor(), now());
        boxes.count(id, slips, viewer.actor(), now());
        audit.act(viewer.actor(), "box.collect", "box:" + code);
        return collection(code, id);
    }

    /// Somebody counted wrong; there are never fewer than were typed in.
    public void count(String code, long id, int slips, Viewer viewer) {
        allow(viewer, Permission.CASE_RECEIVE);
        boxes.hold(id);
        var known = collection(code, id);
        if (slips < known.typed()) {
            throw new NotPossible("moment.refused.fewer", known.typed());
        }
        if (slips != known.counted()) {
            boxes.count(id, slips, viewer.actor(), now());
            audit.act(viewer.actor(), "box.count", "box:" + code);
        }
    }

    /// One slip becomes one complaint, received when the box was emptied. The same key gives the same one.
    public Receipt type(String code, long id, Story slip, List<BroughtFile> files, ReceptionKey once, Viewer viewer) {
        allow(viewer, Permission.CASE_RECEIVE);
        boxes.hold(id);
        var known = collection(code, id);
        var box = box(code);
        var kept = files.stream()
                .map(file -> archive.receive(file.bytes(), file.name()))
                .toList();
        var receipt = intake.take(slip.at(known.emptiedAt()), kept, box.team(), once, viewer.actor());
        if (receipt.fresh()) {
            if (!known.open()) {
                throw new NotPossible("moment.refused.no_slip_left", known.counted());
            }
            beginnings.through(receipt.id(), Entrance.BOX, box.title().ko(), viewer.actor());
            boxes.typed(id, receipt.number(), viewer.actor(), now());
        }
        return receipt;
    }

    /// The complaints that the slips of a collection became, the newest first.
    @Transactional(readOnly = true)
    public List<ComplaintNumber> slips(long collection) {
        return boxes.slips(collection);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Sign> findSign(String code) {
        return boxes.find(code)
                .map(box -> Sign.ofBox(
                        code, box.title(), CHANNEL, new SignWords(box.question(), box.thanks()), box.team()));
    }

    @Override
    public void heard(Sign sign, ComplaintNumber complaint) {
        if (sign.words() != null) {
            boxes.told(sign.code(), complaint, now());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void allow(Viewer viewer, Permission permission) {
        if (!viewer.may(permission)) {
            throw new AccessDeniedException(permission.code());
        }
    }
}
