package io.willowleaf.identity;

/// One place in the main menu. A module offers its own as a bean; it is shown to whoever holds the permission.
/// `key` is a message key, `icon` a symbol of the sprite.
public record MenuEntry(Group group, int order, String path, String icon, String key, Permission permission) {

    public enum Group {
        DESK,
        LEARN,
        HEART,
        PEOPLE,
        OFFICE
    }
}
