package io.willowleaf.workbench.web;

import io.willowleaf.complaint.Verb;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reachable;
import io.willowleaf.identity.Viewer;

/// Whether a viewer may do something with a complaint, so that only what can be done is offered.
final class Rights {

    private Rights() {}

    static boolean may(Viewer viewer, Verb verb, Reachable complaint) {
        var atLeast = verb == Verb.APPROVE || verb == Verb.RETURN_DRAFT ? Manner.APPROVE : Manner.WRITE;
        return (viewer.may(needed(verb), complaint) && viewer.may(needed(verb), atLeast))
                || (verb == Verb.ASSIGN && viewer.mayHandOn(complaint));
    }

    static boolean mayOffer(Viewer viewer, Reachable complaint) {
        return holds(viewer, Permission.REMEDY_GRANT, complaint);
    }

    private static boolean holds(Viewer viewer, Permission permission, Reachable complaint) {
        return viewer.may(permission, complaint) && viewer.may(permission, Manner.WRITE);
    }

    private static Permission needed(Verb verb) {
        return switch (verb) {
            case TRIAGE, MARK_SPAM, ACCUSE -> Permission.CASE_TRIAGE;
            case ASSIGN, TRANSFER_OUT, TRANSFER, LIFT_ACCUSATION -> Permission.CASE_ASSIGN;
            case MERGE, SPLIT, ABSORB, RELEASE -> Permission.CASE_MERGE;
            case REPLY, ANSWER, EXTEND, ASK_APPROVAL, APPROVE, RETURN_DRAFT -> Permission.REPLY_SEND;
            case PROMISE, KEEP_PROMISE, BREAK_PROMISE -> Permission.PROMISE_MAKE;
            case CONFIRM_CAUSE, NEED_NO_ACTION -> Permission.CAUSE_CODE;
            case LINK_TO_ACTION -> Permission.CAPA_WRITE;
            case CLOSE, REOPEN, WITHDRAW -> Permission.CASE_CLOSE;
            case MAKE_FIRST_CONTACT,
                    NOTE_EMOTION,
                    PLAN,
                    NOTE,
                    WAIT,
                    STOP_WAITING,
                    EXPLAIN_BREACH,
                    ADD_WORDS,
                    ATTACH,
                    ACCEPT,
                    OBJECT,
                    GO_OUTSIDE,
                    HEAR_FROM_OUTSIDE,
                    INFORM_BODY,
                    ESCALATE,
                    END_ESCALATION,
                    SPLIT_OFF,
                    JOIN_INCIDENT,
                    LEAVE_INCIDENT,
                    LEAVE_CAUSE_PENDING -> Permission.CASE_WRITE;
        };
    }
}
