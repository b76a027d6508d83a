package org.gongkai.app.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is in his organ, and what that allows. */
public enum Role {
    /** 经办人: registers and handles. */
    OFFICER(
            "经办人",
            Permission.REQUEST_READ,
            Permission.REQUEST_REGISTER,
            Permission.REQUEST_HANDLE,
            Permission.PERSONAL_DATA_REVEAL,
            Permission.DISPUTE_REGISTER,
            Permission.REPORT_READ,
            Permission.REPORT_CHECK,
            Permission.REPORT_COMPILE,
            Permission.PORTFOLIO_READ,
            Permission.PORTFOLIO_COLLECT,
            Permission.PORTFOLIO_HAND_IN),
    /** 审核人: reviews drafts. */
    REVIEWER(
            "审核人",
            Permission.REQUEST_READ,
            Permission.REQUEST_REVIEW,
            Permission.REPORT_READ,
            Permission.REPORT_REVIEW,
            Permission.PORTFOLIO_READ,
            Permission.PORTFOLIO_APPROVE),
    /** 负责人 of the 政府信息公开工作机构 (art. 33(2)): signs, extends, repairs. */
    LEADER(
            "负责人",
            Permission.REQUEST_READ,
            Permission.REQUEST_HANDLE,
            Permission.REQUEST_SIGN,
            Permission.REQUEST_REPAIR,
            Permission.PERSONAL_DATA_REVEAL,
            Permission.PERSONAL_DATA_ERASE,
            Permission.REPORT_READ,
            Permission.REPORT_CHECK,
            Permission.REPORT_COMPILE,
            Permission.REPORT_SIGN,
            Permission.PORTFOLIO_READ,
            Permission.PORTFOLIO_COLLECT,
            Permission.PORTFOLIO_HAND_IN,
            Permission.PORTFOLIO_APPROVE,
            Permission.PORTFOLIO_SIGN,
            Permission.RECORD_READ),
    /** 监督检查: reads all, changes nothing. */
    INSPECTOR(
            "监督检查",
            Permission.REQUEST_READ,
            Permission.REPORT_READ,
            Permission.REPORT_CHECK,
            Permission.PORTFOLIO_READ,
            Permission.RECORD_READ),
    /** 管理员: organs and people, no contents. */
    ADMINISTRATOR("管理员", Permission.PEOPLE_MANAGE, Permission.RECORD_READ);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // wrapped by Collections.unmodifiableSet below
    private final Set<Permission> permissions;

    Role(String label, Permission... permissions) {
        this.label = label;
        EnumSet<Permission> set = EnumSet.of(Permission.PUBLIC, Permission.SIGNED_IN);
        Collections.addAll(set, permissions);
        this.permissions = Collections.unmodifiableSet(set);
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** All that it allows. */
    public Set<Permission> permissions() {
        return permissions;
    }
}
