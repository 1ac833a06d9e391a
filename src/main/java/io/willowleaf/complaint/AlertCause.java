package io.willowleaf.complaint;

/// Why somebody has to know of a complaint at once, whatever its deadline, and how soon they have to see to it, as
/// [io.willowleaf.calendar.Terms] reads it: it came again and again, the customer was furious more than once, somebody
/// is hurt or likely to be, it is in the press or spreading fast, a body outside has it. Only the first waits for
/// working hours.
public enum AlertCause {
    REPEATED("WD:1"),
    UPSET("MIN:10"),
    HURT("MIN:15"),
    PUBLICITY("HR:1"),
    OUTSIDE("HR:1");

    private final String within;

    AlertCause(String within) {
        this.within = within;
    }

    public String within() {
        return within;
    }
}
