package io.willowleaf.volume.web;

import io.willowleaf.identity.Team;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.volume.DailyVolume;
import io.willowleaf.volume.VolumeKind;
import java.util.List;

/// The volumes of the last sixty days, and the forms to add to them.
public record VolumesPage(List<DailyVolume> volumes, List<Team> units, VolumeForm form, Problems problems) {

    public List<VolumeKind> kinds() {
        return List.of(VolumeKind.values());
    }

    /// The name of the unit a figure is of, empty for the whole organisation.
    public String unitName(DailyVolume volume) {
        return units.stream()
                .filter(unit -> unit.id().equals(volume.unit()))
                .map(Team::name)
                .findFirst()
                .orElse("");
    }
}
