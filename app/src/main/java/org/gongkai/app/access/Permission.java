package org.gongkai.app.access;

/** What one may be allowed to do. Each page and each action needs exactly one. */
public enum Permission {
    /** Open to everybody, signed in or not. */
    PUBLIC("任何人"),
    /** Whoever is signed in. */
    SIGNED_IN("已登录"),
    REQUEST_READ("查看申请"),
    REQUEST_REGISTER("登记申请"),
    REQUEST_HANDLE("办理申请"),
    REQUEST_REVIEW("审核答复"),
    REQUEST_SIGN("签发答复"),
    REQUEST_REPAIR("更正登记"),
    PERSONAL_DATA_REVEAL("查看证件号码"),
    PERSONAL_DATA_ERASE("清除个人信息"),
    DISPUTE_REGISTER("登记复议诉讼"),
    REPORT_READ("查看年度报告"),
    /** 批量核对: an archive of reports of any organ. */
    REPORT_CHECK("批量核对年报"),
    REPORT_COMPILE("编制年度报告"),
    REPORT_REVIEW("审核年度报告"),
    REPORT_SIGN("签发年度报告"),
    PORTFOLIO_READ("查看年报征集"),
    PORTFOLIO_COLLECT("征集年报"),
    PORTFOLIO_HAND_IN("报送年报"),
    PORTFOLIO_APPROVE("审定年报"),
    PORTFOLIO_SIGN("签发年报"),
    RECORD_READ("查看留痕"),
    PEOPLE_MANAGE("管理机关和人员");

    private final String label;

    Permission(String label) {
        this.label = label;
    }

    /** In Chinese, for the refusal. */
    public String label() {
        return label;
    }
}
