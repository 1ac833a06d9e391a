package io.willowleaf.messenger;

/// A door as it is set up: the name in its address, what people call it, where and how messages go out, and whether it
/// is in use or only tried out. Without a `url` nothing goes out.
public record Door(
        String name,
        String title,
        DoorChannel channel,
        String url,
        String template,
        String sender,
        String header,
        boolean longTexts,
        boolean live) {

    public Door live(boolean inUse) {
        return new Door(name, title, channel, url, template, sender, header, longTexts, inUse);
    }

    /// Whether answers leave through it now.
    public boolean isOpen() {
        return live && !url.isEmpty();
    }
}
