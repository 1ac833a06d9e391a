package io.willowleaf.complaint;

/// What can be done with a complaint.
public enum Verb {
    TRIAGE,
    ASSIGN,
    MAKE_FIRST_CONTACT,
    NOTE_EMOTION,
    PLAN,
    PROMISE,
    KEEP_PROMISE,
    BREAK_PROMISE,
    NOTE,
    WAIT,
    STOP_WAITING,
    EXTEND,
    EXPLAIN_BREACH,
    REPLY,
    ANSWER,
    ADD_WORDS,
    ATTACH,
    ACCEPT,
    OBJECT,
    CONFIRM_CAUSE,
    LEAVE_CAUSE_PENDING,
    LINK_TO_ACTION,
    NEED_NO_ACTION,
    CLOSE,
    REOPEN,
    WITHDRAW,
    MARK_SPAM,
    TRANSFER_OUT
}
