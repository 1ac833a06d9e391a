package io.willowleaf.identity;

import java.util.Arrays;

/// What may be done here. The codes are the rows of the permission matrix.
public enum Permission {
    CASE_READ("case.read"),
    CASE_WRITE("case.write"),
    CASE_RECEIVE("case.receive"),
    CASE_TRIAGE("case.triage"),
    CASE_ASSIGN("case.assign"),
    CASE_MERGE("case.merge"),
    CASE_CLOSE("case.close"),
    CASE_CONFIDENTIAL("case.confidential"),
    REPLY_SEND("reply.send"),
    PROMISE_MAKE("promise.make"),
    PII_UNMASK("pii.unmask"),
    REMEDY_GRANT("remedy.grant"),
    REMEDY_APPROVE("remedy.approve"),
    CAUSE_CODE("cause.code"),
    CAPA_WRITE("capa.write"),
    ALERT_MANAGE("alert.manage"),
    SURVEY_SEND("survey.send"),
    SURVEY_READ("survey.read"),
    QA_EVALUATE("qa.evaluate"),
    STAFF_SCORE_VIEW("staffScore.view"),
    REWARD_RUN("reward.run"),
    PROTECTION_RAISE("protection.raise"),
    CUSTOMER_RESTRICT("customer.restrict"),
    REPORT_VIEW("report.view"),
    REPORT_EXPORT("report.export"),
    EXPORT_PII("export.pii"),
    DECISION_RECORD("decision.record"),
    VOLUME_WRITE("volume.write"),
    IMPORT_RUN("import.run"),
    MAIL_READ("mail.read"),
    MAIL_STOP_ALL("mail.stopAll"),
    CALENDAR_WRITE("calendar.write"),
    CONFIG_WRITE("config.write"),
    USER_MANAGE("user.manage"),
    TOKEN_WRITE("token.write"),
    AUDIT_READ("audit.read"),
    RETENTION_RUN("retention.run"),
    HEALTH_DETAILS("health.details"),
    BACKUP_RUN("backup.run");

    private final String code;

    Permission(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// Whether it is about seeing only, so that whoever may read holds all of it.
    public boolean reads() {
        return switch (this) {
            case CASE_READ,
                    SURVEY_READ,
                    STAFF_SCORE_VIEW,
                    REPORT_VIEW,
                    REPORT_EXPORT,
                    MAIL_READ,
                    AUDIT_READ,
                    HEALTH_DETAILS -> true;
            default -> false;
        };
    }

    public static Permission of(String code) {
        return Arrays.stream(values())
                .filter(permission -> permission.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no permission " + code));
    }
}
