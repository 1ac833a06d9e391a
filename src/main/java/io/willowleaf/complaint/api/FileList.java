package io.willowleaf.complaint.api;

import java.util.List;

/// The files that belong to a complaint, the oldest first.
record FileList(List<FileLine> files) {

    FileList {
        files = List.copyOf(files);
    }
}
