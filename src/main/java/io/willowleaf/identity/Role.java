package io.willowleaf.identity;

/// What somebody is here to do. A person may hold several.
public enum Role {
    AGENT,
    TEAM_LEAD,
    BRANCH_MGR,
    CS_PLANNER,
    QA_EVALUATOR,
    QA_COACH,
    DEPT_OWNER,
    EXEC,
    AUDITOR,
    PRIVACY_OFFICER,
    SAFETY_OFFICER,
    HR_REWARD,
    ADMIN,
    PARTNER
}
