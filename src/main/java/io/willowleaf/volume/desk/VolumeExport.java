package io.willowleaf.volume.desk;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.sheet.OutgoingList;
import io.willowleaf.volume.DailyVolume;
import io.willowleaf.volume.domain.Volumes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Every volume that holds, as a table, day by day.
@Component
class VolumeExport implements OutgoingList {

    private static final int DAYS = 31;

    private final Volumes volumes;
    private final PeopleDesk people;
    private final Words words;

    VolumeExport(Volumes volumes, PeopleDesk people, Words words) {
        this.volumes = volumes;
        this.people = people;
        this.words = words;
    }

    @Override
    public String code() {
        return "volumes";
    }

    @Override
    public String words() {
        return "volume.export.";
    }

    @Override
    public Permission permission() {
        return Permission.VOLUME_WRITE;
    }

    @Override
    public String path() {
        return "/volumes";
    }

    @Override
    public Shown most() {
        return Shown.AS_ON_THE_PAGE;
    }

    @Override
    public List<String> columns() {
        return List.of("day", "unit", "kind", "count");
    }

    @Override
    public Part part(Map<String, String> asked, @Nullable String after, Shown shown, Viewer viewer, Language language) {
        var holding = volumes.after(after == null ? LocalDate.EPOCH : LocalDate.parse(after), DAYS);
        var units = people.teams().stream().collect(Collectors.toMap(Team::id, Team::name));
        return new Part(
                holding.stream()
                        .map(volume -> List.of(
                                volume.day().toString(),
                                volume.unit() == null ? "" : units.getOrDefault(volume.unit(), ""),
                                words.say(
                                        language, "volume.kind." + volume.kind().name()),
                                Long.toString(volume.count())))
                        .toList(),
                List.of(),
                holding.isEmpty() ? null : last(holding).toString());
    }

    private static LocalDate last(List<DailyVolume> holding) {
        return holding.getLast().day();
    }
}
