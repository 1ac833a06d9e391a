package io.willowleaf.guidance;

import java.util.List;

/// What helps with one complaint just now: few things, and nothing where nothing fits.
///
/// @param seen the signals seen in this complaint
/// @param more the other signals there are
/// @param phrases sentences for this moment, by moment in order of use
public record Help(
        String number,
        List<Signal> seen,
        List<Signal> more,
        List<Reminder> reminders,
        List<Recommended> phrases,
        boolean acting) {}
