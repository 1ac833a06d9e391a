package io.willowleaf.notification;

import io.willowleaf.identity.Viewer;

/// Streams of events that an open page may wait for news of, and who may know that there is any.
public interface Watchable {

    /// What the names of its streams begin with: `complaint` for `complaint:12`.
    String kind();

    /// Asked before each piece of news is sent. `complaint:*` stands for any of the kind, without saying which.
    boolean mayWatch(Viewer viewer, String stream);
}
