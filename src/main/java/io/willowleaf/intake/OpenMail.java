package io.willowleaf.intake;

import java.util.List;

/// A mail with its words as far as they can be read, what was quoted or signed below them, the names of the files that
/// came with it, and whether it has a page of its own.
public record OpenMail(MailRow row, String text, String rest, List<String> files, boolean html) {

    public OpenMail {
        files = List.copyOf(files);
    }
}
