package io.willowleaf.identity;

/// One place in the main menu. A module offers its own as a bean; it is shown to whoever holds the permission.
/// `key` is a message key, `icon` a symbol of the sprite. Where it says so, the permission must be held at least so
/// strongly.
public record MenuEntry(
        Group group, int order, String path, String icon, String key, Permission permission, Manner atLeast) {

    public MenuEntry(Group group, int order, String path, String icon, String key, Permission permission) {
        this(group, order, path, icon, key, permission, Manner.REQUEST);
    }

    public enum Group {
        DESK,
        LEARN,
        HEART,
        PEOPLE,
        OFFICE
    }
}
