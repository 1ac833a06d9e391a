package io.willowleaf.complaint;

/// The kinds of doors that a channel may have several of: a site of others that shows our form, and a box that hangs
/// somewhere.
public enum Entrance {
    SITE,
    BOX
}
