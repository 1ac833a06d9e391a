package io.willowleaf.shell;

import io.willowleaf.identity.MenuCount;
import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Viewer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The places one viewer may go, in groups. Only places that exist are here; the office's own affairs stand together
/// behind one place, the settings.
public record Menu(
        List<Section> sections,
        List<Place> settings,
        @Nullable Place intake) {

    public static final Menu EMPTY = new Menu(List.of(), List.of(), null);

    private static final String SETTINGS = "/settings";
    private static final String REPORTS = "/reports";
    private static final String INTAKE = "/intake/phone";
    private static final String ALERTS = "/alerts";

    public record Section(MenuEntry.Group group, List<Place> places) {

        public String key() {
            return "shell.menu." + group.name().toLowerCase(Locale.ROOT);
        }

        /// Whether the group has a name above it.
        public boolean named() {
            return group != MenuEntry.Group.DESK && group != MenuEntry.Group.OFFICE;
        }
    }

    /// `count` is how much waits there; nothing is said of none.
    public record Place(String path, String icon, String key, boolean current, long count, boolean urgent) {

        Place(String path, String icon, String key, boolean current) {
            this(path, icon, key, current, 0, false);
        }

        /// What it is for, in the sentence below its title; settings have one.
        public String lead() {
            return key.replaceFirst("\\.title$", "") + ".lead";
        }

        Place counted(List<MenuCount> counts, Viewer viewer) {
            return counts.stream()
                    .filter(each -> each.path().equals(path))
                    .findFirst()
                    .map(each -> new Place(path, icon, key, current, each.of(viewer), each.isUrgent()))
                    .orElse(this);
        }
    }

    public static Menu of(List<MenuEntry> entries, Viewer viewer, String path) {
        var open = entries.stream()
                .filter(entry -> viewer.may(entry.permission(), entry.atLeast()))
                .sorted(Comparator.comparing(MenuEntry::group).thenComparingInt(MenuEntry::order))
                .toList();
        var current = open.stream()
                .map(MenuEntry::path)
                .filter(place -> path.equals(place) || path.startsWith(place + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        var settings = places(open.stream().filter(Menu::isSetting), current);
        var sections = new ArrayList<Section>();
        for (var group : MenuEntry.Group.values()) {
            var places = new ArrayList<>(places(
                    open.stream().filter(entry -> entry.group() == group && !isIntake(entry) && !isSetting(entry)),
                    current));
            if (group == MenuEntry.Group.OFFICE && !settings.isEmpty()) {
                var here = path.equals(SETTINGS) || settings.stream().anyMatch(Place::current);
                places.add(new Place(SETTINGS, "settings", "shell.menu.settings", here));
            }
            if (!places.isEmpty()) {
                sections.add(new Section(group, List.copyOf(places)));
            }
        }
        var intake = places(open.stream().filter(Menu::isIntake), current).stream()
                .findFirst()
                .orElse(null);
        return new Menu(List.copyOf(sections), settings, intake);
    }

    /// The same places, with how much waits at each.
    public Menu counted(List<MenuCount> counts, Viewer viewer) {
        return new Menu(
                sections.stream()
                        .map(section -> new Section(
                                section.group(),
                                section.places().stream()
                                        .map(place -> place.counted(counts, viewer))
                                        .toList()))
                        .toList(),
                settings,
                intake);
    }

    /// Whether the present page is one of the settings.
    public boolean amongSettings() {
        return settings.stream().anyMatch(Place::current);
    }

    public boolean has(String path) {
        return all().anyMatch(place -> place.path().equals(path));
    }

    /// The first place, for whoever has no other to begin with.
    public String beginning() {
        return all().map(Place::path).findFirst().orElse("/profile");
    }

    /// The first few places, for the bar at the bottom of a phone.
    public List<Place> first(int many) {
        return all().limit(many).toList();
    }

    /// The place of that bar after the intake: the warnings if they are open to this viewer, else the next of the menu.
    public List<Place> featured() {
        return all()
                .filter(place -> place.path().equals(ALERTS))
                .findFirst()
                .or(() -> all().skip(2).findFirst())
                .stream()
                .toList();
    }

    private Stream<Place> all() {
        return sections.stream().flatMap(section -> section.places().stream());
    }

    private static boolean isIntake(MenuEntry entry) {
        return entry.path().equals(INTAKE);
    }

    private static boolean isSetting(MenuEntry entry) {
        return entry.group() == MenuEntry.Group.OFFICE && !entry.path().startsWith(REPORTS);
    }

    private static List<Place> places(Stream<MenuEntry> entries, String current) {
        return entries.map(entry -> new Place(
                        entry.path(), entry.icon(), entry.key(), entry.path().equals(current)))
                .toList();
    }
}
