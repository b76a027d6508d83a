package org.gongkai.app.desk;

import java.util.Map;

/** What the kinds of entries are called in the list of the record. */
final class EntryNames {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("request.Received", "收到申请"),
            Map.entry("request.Arrived", "到件待确认"),
            Map.entry("request.Confirmed", "与申请人确认"),
            Map.entry("request.ContactFailed", "未联系上申请人"),
            Map.entry("request.SupplementAsked", "告知补正"),
            Map.entry("request.SupplementNoticeReceived", "补正告知送达"),
            Map.entry("request.SupplementPeriodMoved", "推后补正期限"),
            Map.entry("request.Supplemented", "收到补正"),
            Map.entry("request.ConsultationOpened", "征求意见"),
            Map.entry("request.ConsultationLetterReceived", "征求意见书送达"),
            Map.entry("request.ConsultationEnded", "征求意见结束"),
            Map.entry("request.ReasonsAsked", "要求说明理由"),
            Map.entry("request.ReasonsAccepted", "认定理由合理"),
            Map.entry("request.ReasonsRejected", "认定理由不合理"),
            Map.entry("request.Extended", "延长答复期限"),
            Map.entry("request.Searched", "检索"),
            Map.entry("request.FeeNoticeSent", "发出收费通知"),
            Map.entry("request.FeeNoticeReceived", "收费通知送达"),
            Map.entry("request.FeePaid", "缴费"),
            Map.entry("request.FeeCancelled", "撤销收费通知"),
            Map.entry("request.Decided", "作出决定"),
            Map.entry("request.DecisionVoided", "撤销决定"),
            Map.entry("request.Served", "送达答复"),
            Map.entry("request.ServiceFailed", "答复被退回"),
            Map.entry("request.ServedAgain", "再次送达"),
            Map.entry("request.Closed", "终结"),
            Map.entry("request.Split", "拆分"),
            Map.entry("request.PartOpened", "拆分立件"),
            Map.entry("request.Voided", "作废"),
            Map.entry("request.Reopened", "重新办理"),
            Map.entry("request.Archived", "归档"),
            Map.entry("request.Amended", "更正登记"),
            Map.entry("decision.Drafted", "拟稿"),
            Map.entry("decision.Submitted", "送审"),
            Map.entry("decision.Passed", "审核通过"),
            Map.entry("decision.Returned", "退回"),
            Map.entry("decision.Signed", "签发"),
            Map.entry("dispute.Registered", "登记复议诉讼"),
            Map.entry("dispute.Ended", "复议诉讼结案"),
            Map.entry("dispute.Amended", "更正复议诉讼"),
            Map.entry("dispute.Struck", "注销复议诉讼"),
            Map.entry("annualreport.FiguresEntered", "填报年度数据"),
            Map.entry("annualreport.ChapterWritten", "编写年度报告"),
            Map.entry("annualreport.Submitted", "年度报告送审"),
            Map.entry("annualreport.Passed", "年度报告审核通过"),
            Map.entry("annualreport.Returned", "退回年度报告"),
            Map.entry("annualreport.Signed", "签发年度报告"),
            Map.entry("annualreport.Withdrawn", "撤回年度报告"),
            Map.entry("annualreport.Published", "发布年度报告"),
            Map.entry("annualreport.ProblemEntered", "登记年度报告的问题"),
            Map.entry("annualreport.ProblemFollowed", "填写整改情况"),
            Map.entry("annualreport.ProblemStruck", "删去年度报告的问题"),
            Map.entry("annualreport.ReadinessChecked", "核对年度报告就绪情况"),
            Map.entry("portfolio.UnitEntered", "登记征集单位"),
            Map.entry("portfolio.UnitChanged", "修改征集单位"),
            Map.entry("portfolio.Called", "征集年报"),
            Map.entry("portfolio.CallChanged", "修改征集要求"),
            Map.entry("portfolio.Reminded", "催报年报"),
            Map.entry("portfolio.HandedIn", "报送年报"),
            Map.entry("portfolio.CellsConfirmed", "确认读不准的数字"),
            Map.entry("portfolio.Returned", "退回年报"),
            Map.entry("portfolio.Approved", "年报审核通过"),
            Map.entry("portfolio.Signed", "签发年报"),
            Map.entry("portfolio.Published", "发布年报"),
            Map.entry("portfolio.Adjusted", "登记汇总调整"),
            Map.entry("portfolio.AdjustmentStruck", "作废汇总调整"),
            Map.entry("portfolio.ChapterWritten", "编写汇总年报"),
            Map.entry("portfolio.WholeUploaded", "上传汇总年报"),
            Map.entry("portfolio.WholeUploadDropped", "不用上传的汇总年报"),
            Map.entry("portfolio.WholePublished", "发布汇总年报"),
            Map.entry("record.Erased", "清除个人信息"),
            Map.entry("record.Revealed", "查看证件号码"),
            Map.entry("record.PaperStored", "添加材料"),
            Map.entry("access.SignedIn", "登录"),
            Map.entry("access.Refused", "登录被拒"),
            Map.entry("access.PasswordChanged", "修改密码"),
            Map.entry("access.Entered", "增加人员"),
            Map.entry("access.Reset", "重置密码"),
            Map.entry("access.Activated", "启用人员"),
            Map.entry("access.Deactivated", "停用人员"),
            Map.entry("organ.Entered", "增加机关"),
            Map.entry("organ.Changed", "修改机关"));

    private EntryNames() {}

    /** In Chinese; the type itself for one that is not known here. */
    static String of(String type) {
        return NAMES.getOrDefault(type, type);
    }

    /** Whether it has a name. */
    static boolean has(String type) {
        return NAMES.containsKey(type);
    }
}
