package io.willowleaf.messenger;

import java.util.List;

/// A message with its words as far as they can be read, and where the files lie that came along.
public record OpenShortMessage(ShortMessageRow row, String text, List<FileReference> files) {

    public OpenShortMessage {
        files = List.copyOf(files);
    }
}
