package io.willowleaf.complaint.domain;

import static io.willowleaf.complaint.Verb.*;

import io.willowleaf.complaint.EndKind;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.domain.Standing.Answered;
import io.willowleaf.complaint.domain.Standing.Answering;
import io.willowleaf.complaint.domain.Standing.Assigned;
import io.willowleaf.complaint.domain.Standing.Closed;
import io.willowleaf.complaint.domain.Standing.Ended;
import io.willowleaf.complaint.domain.Standing.Received;
import io.willowleaf.complaint.domain.Standing.Settled;
import io.willowleaf.complaint.domain.Standing.Triaged;
import java.util.EnumSet;
import java.util.Set;

/// Which verbs a standing allows at all. What else a verb asks for stands with the verb.
public final class Lifecycle {

    private static final Set<Verb> WHILE_OPEN = EnumSet.of(
            NOTE_EMOTION,
            PROMISE,
            KEEP_PROMISE,
            BREAK_PROMISE,
            NOTE,
            EXPLAIN_BREACH,
            ADD_WORDS,
            ATTACH,
            WITHDRAW,
            MARK_SPAM,
            TRANSFER_OUT,
            ACCUSE,
            LIFT_ACCUSATION,
            MERGE,
            ABSORB,
            RELEASE,
            TRANSFER,
            SPLIT_OFF,
            JOIN_INCIDENT,
            LEAVE_INCIDENT,
            INFORM_BODY);

    private Lifecycle() {}

    public static Set<Verb> verbs(Standing standing) {
        return switch (standing) {
            case Received _ -> open(TRIAGE, ESCALATE, END_ESCALATION);
            case Triaged _ ->
                open(
                        TRIAGE,
                        ASSIGN,
                        PLAN,
                        CONFIRM_CAUSE,
                        LINK_TO_ACTION,
                        NEED_NO_ACTION,
                        ESCALATE,
                        END_ESCALATION,
                        ASK_APPROVAL,
                        APPROVE,
                        RETURN_DRAFT);
            case Assigned _ ->
                open(
                        TRIAGE,
                        ASSIGN,
                        MAKE_FIRST_CONTACT,
                        PLAN,
                        CONFIRM_CAUSE,
                        LINK_TO_ACTION,
                        NEED_NO_ACTION,
                        ESCALATE,
                        END_ESCALATION,
                        ASK_APPROVAL,
                        APPROVE,
                        RETURN_DRAFT);
            case Answering _ ->
                open(
                        TRIAGE,
                        ASSIGN,
                        PLAN,
                        WAIT,
                        STOP_WAITING,
                        EXTEND,
                        REPLY,
                        ANSWER,
                        CONFIRM_CAUSE,
                        LEAVE_CAUSE_PENDING,
                        LINK_TO_ACTION,
                        NEED_NO_ACTION,
                        CLOSE,
                        ESCALATE,
                        END_ESCALATION,
                        ASK_APPROVAL,
                        APPROVE,
                        RETURN_DRAFT,
                        GO_OUTSIDE,
                        HEAR_FROM_OUTSIDE);
            case Answered _ ->
                open(
                        ASSIGN,
                        PLAN,
                        REPLY,
                        ANSWER,
                        ACCEPT,
                        OBJECT,
                        CONFIRM_CAUSE,
                        LEAVE_CAUSE_PENDING,
                        LINK_TO_ACTION,
                        NEED_NO_ACTION,
                        CLOSE,
                        ESCALATE,
                        END_ESCALATION,
                        ASK_APPROVAL,
                        APPROVE,
                        RETURN_DRAFT,
                        GO_OUTSIDE,
                        HEAR_FROM_OUTSIDE);
            case Settled _ ->
                open(
                        ASSIGN,
                        REPLY,
                        CONFIRM_CAUSE,
                        LEAVE_CAUSE_PENDING,
                        LINK_TO_ACTION,
                        NEED_NO_ACTION,
                        CLOSE,
                        REOPEN,
                        GO_OUTSIDE,
                        HEAR_FROM_OUTSIDE);
            case Closed _ ->
                EnumSet.of(
                        PROMISE,
                        KEEP_PROMISE,
                        BREAK_PROMISE,
                        NOTE,
                        EXPLAIN_BREACH,
                        REPLY,
                        ADD_WORDS,
                        ATTACH,
                        CONFIRM_CAUSE,
                        LINK_TO_ACTION,
                        NEED_NO_ACTION,
                        REOPEN,
                        ACCUSE,
                        LIFT_ACCUSATION,
                        RELEASE,
                        SPLIT_OFF,
                        INFORM_BODY);
            case Ended ended ->
                ended.kind() == EndKind.MERGED
                        ? EnumSet.of(NOTE, KEEP_PROMISE, BREAK_PROMISE, ADD_WORDS, ATTACH, ACCUSE, SPLIT)
                        : EnumSet.of(NOTE, ACCUSE, LIFT_ACCUSATION, RELEASE, INFORM_BODY);
        };
    }

    private static Set<Verb> open(Verb... more) {
        var all = EnumSet.copyOf(WHILE_OPEN);
        all.addAll(Set.of(more));
        return all;
    }
}
