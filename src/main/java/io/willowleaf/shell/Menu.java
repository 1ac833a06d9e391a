package io.willowleaf.shell;

import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.Viewer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The places one viewer may go, in groups. Only places that exist are here.
public record Menu(List<Section> sections, @Nullable Place intake) {

    public static final Menu EMPTY = new Menu(List.of(), null);

    public record Section(MenuEntry.Group group, List<Place> places) {

        public String key() {
            return "shell.menu." + group.name().toLowerCase(java.util.Locale.ROOT);
        }

        /// Whether the group has a name above it.
        public boolean named() {
            return group != MenuEntry.Group.DESK && group != MenuEntry.Group.OFFICE;
        }
    }

    public record Place(String path, String icon, String key, boolean current) {}

    public static Menu of(List<MenuEntry> entries, Viewer viewer, String path) {
        var open = entries.stream()
                .filter(entry -> viewer.may(entry.permission()))
                .sorted(Comparator.comparing(MenuEntry::group).thenComparingInt(MenuEntry::order))
                .toList();
        var current = open.stream()
                .map(MenuEntry::path)
                .filter(place -> path.equals(place) || path.startsWith(place + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        var sections = new ArrayList<Section>();
        for (var group : MenuEntry.Group.values()) {
            var places = open.stream()
                    .filter(entry -> entry.group() == group && !isIntake(entry))
                    .map(entry -> place(entry, current))
                    .toList();
            if (!places.isEmpty()) {
                sections.add(new Section(group, places));
            }
        }
        var intake = open.stream()
                .filter(Menu::isIntake)
                .findFirst()
                .map(entry -> place(entry, current))
                .orElse(null);
        return new Menu(List.copyOf(sections), intake);
    }

    /// The first few places, for the bar at the bottom of a phone.
    public List<Place> first(int many) {
        return all().limit(many).toList();
    }

    /// The place of that bar after the intake: the warnings if they are open to this viewer, else the next of the menu.
    public List<Place> featured() {
        return all()
                .filter(place -> place.path().equals("/alerts"))
                .findFirst()
                .or(() -> all().skip(2).findFirst())
                .stream()
                .toList();
    }

    private Stream<Place> all() {
        return sections.stream().flatMap(section -> section.places().stream());
    }

    private static boolean isIntake(MenuEntry entry) {
        return entry.path().startsWith("/intake");
    }

    private static Place place(MenuEntry entry, String current) {
        return new Place(entry.path(), entry.icon(), entry.key(), entry.path().equals(current));
    }
}
