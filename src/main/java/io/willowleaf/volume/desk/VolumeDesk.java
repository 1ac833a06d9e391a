package io.willowleaf.volume.desk;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.desk.ArchiveDesk;
import io.willowleaf.archive.desk.FileReader;
import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.volume.DailyVolume;
import io.willowleaf.volume.NotPossible;
import io.willowleaf.volume.UploadResult;
import io.willowleaf.volume.VolumeKind;
import io.willowleaf.volume.domain.VolumeFile;
import io.willowleaf.volume.domain.Volumes;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Remembers how much business was done on a day, so that complaints can be counted against it.
@Service
@Transactional
public class VolumeDesk {

    private static final int CHUNK = 1_000;
    private static final int LIST = 1_000;
    private static final int LIST_DAYS = 60;

    private final Volumes volumes;
    private final ArchiveDesk archive;
    private final PeopleDesk people;
    private final AuditDesk audit;
    private final InstantSource clock;
    private final ZoneId zone;

    VolumeDesk(
            Volumes volumes,
            ArchiveDesk archive,
            PeopleDesk people,
            AuditDesk audit,
            InstantSource clock,
            ZoneId zone) {
        this.volumes = volumes;
        this.archive = archive;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /// False when exactly this stands already. A figure for a day that has one corrects it.
    public boolean record(DailyVolume volume, Viewer viewer) {
        return record(List.of(volume), viewer) == 1;
    }

    /// Answers how many changed something.
    public int record(List<DailyVolume> given, Viewer viewer) {
        demandWriting(viewer);
        if (given.stream().anyMatch(volume -> volume.count() < 0 || volume.day().isAfter(today()))) {
            throw new NotPossible("volume.refused.impossible");
        }
        var changed = 0;
        for (var from = 0; from < given.size(); from += CHUNK) {
            var chunk = given.subList(from, Math.min(from + CHUNK, given.size()));
            changed += volumes.add(chunk, viewer.actor(), clock.instant());
        }
        if (changed > 0) {
            audit.act(
                    viewer.actor(),
                    "volume.record",
                    "volume:" + given.getFirst().kind().name().toLowerCase(Locale.ROOT));
        }
        return changed;
    }

    /// Keeps a file to look at it before taking it in.
    public ContentId keep(byte[] file, String name, Viewer viewer) {
        demandWriting(viewer);
        return archive.keep(file, "text/csv", name).id();
    }

    /// What taking the file in would do.
    @Transactional(readOnly = true)
    public UploadResult tryOut(ContentId file, Viewer viewer) {
        demandWriting(viewer);
        var text = FileReader.read(archive.bytes(file));
        var read = VolumeFile.read(text.text(), units(), today());
        var fresh = volumes.countFresh(read.volumes());
        return new UploadResult(text.charset(), fresh, read.volumes().size() - fresh, read.problems());
    }

    /// All of it or, with a single row wrong, nothing. The same file again changes nothing.
    public int takeIn(ContentId file, Viewer viewer) {
        var read = VolumeFile.read(FileReader.read(archive.bytes(file)).text(), units(), today());
        if (!read.problems().isEmpty()) {
            throw new NotPossible("volume.refused.problems", read.problems().size());
        }
        return record(read.volumes(), viewer);
    }

    /// What holds for the last 60 days.
    @Transactional(readOnly = true)
    public List<DailyVolume> newest() {
        return volumes.newest(today().minusDays(LIST_DAYS), LIST);
    }

    /// Of the whole organisation, per day that has a figure; `until` is not included.
    @Transactional(readOnly = true)
    public SortedMap<LocalDate, Long> perDay(VolumeKind kind, LocalDate from, LocalDate until) {
        return volumes.perDay(kind, from, until);
    }

    /// Of one unit; null asks for the figures given for the whole organisation.
    @Transactional(readOnly = true)
    public SortedMap<LocalDate, Long> perDay(VolumeKind kind, @Nullable TeamId unit, LocalDate from, LocalDate until) {
        return volumes.perDay(kind, unit, from, until);
    }

    /// Of every unit that has figures of its own.
    @Transactional(readOnly = true)
    public Map<TeamId, SortedMap<LocalDate, Long>> perUnit(VolumeKind kind, LocalDate from, LocalDate until) {
        return volumes.perUnit(kind, from, until);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private Map<String, TeamId> units() {
        return people.teams().stream().collect(Collectors.toMap(Team::name, Team::id, (first, _) -> first));
    }

    private static void demandWriting(Viewer viewer) {
        if (!viewer.may(Permission.VOLUME_WRITE)) {
            throw new NotFound();
        }
    }
}
