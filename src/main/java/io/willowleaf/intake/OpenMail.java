package io.willowleaf.intake;

import java.util.List;

/// A mail with its words as far as they can be read, what was quoted or signed below them, and the names of the files
/// that came with it.
public record OpenMail(MailRow row, String text, String rest, List<String> files) {

    public OpenMail {
        files = List.copyOf(files);
    }
}
