package org.gongkai.app.request;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.app.record.EntryNames;
import org.gongkai.law.request.Event;
import org.springframework.stereotype.Component;

/** What the events of a request are called in lists of the record. */
@Component
class EventNames implements EntryNames {
    private static final Map<Class<? extends Event>, String> NAMES = Map.ofEntries(
            Map.entry(Event.Received.class, "收到申请"),
            Map.entry(Event.Arrived.class, "到件"),
            Map.entry(Event.Confirmed.class, "确认收到"),
            Map.entry(Event.ContactFailed.class, "未联系上"),
            Map.entry(Event.SupplementAsked.class, "要求补正"),
            Map.entry(Event.SupplementNoticeReceived.class, "补正告知送达"),
            Map.entry(Event.SupplementPeriodMoved.class, "推后补正期限"),
            Map.entry(Event.Supplemented.class, "收到补正"),
            Map.entry(Event.ConsultationOpened.class, "征求意见"),
            Map.entry(Event.ConsultationLetterReceived.class, "征求意见书送达"),
            Map.entry(Event.ConsultationEnded.class, "征求意见结束"),
            Map.entry(Event.ReasonsAsked.class, "要求说明理由"),
            Map.entry(Event.ReasonsAccepted.class, "认定理由合理"),
            Map.entry(Event.ReasonsRejected.class, "认定理由不合理"),
            Map.entry(Event.Extended.class, "延长期限"),
            Map.entry(Event.Searched.class, "检索"),
            Map.entry(Event.FeeNoticeSent.class, "发出收费通知"),
            Map.entry(Event.FeeNoticeReceived.class, "收费通知送达"),
            Map.entry(Event.FeePaid.class, "缴费"),
            Map.entry(Event.FeeCancelled.class, "撤销收费"),
            Map.entry(Event.Decided.class, "作出决定"),
            Map.entry(Event.DecisionVoided.class, "撤销决定"),
            Map.entry(Event.Served.class, "送达"),
            Map.entry(Event.ServiceFailed.class, "退件"),
            Map.entry(Event.ServedAgain.class, "再次送达"),
            Map.entry(Event.Closed.class, "终结"),
            Map.entry(Event.Split.class, "拆分"),
            Map.entry(Event.PartOpened.class, "拆分立件"),
            Map.entry(Event.Voided.class, "作废"),
            Map.entry(Event.Reopened.class, "重新办理"),
            Map.entry(Event.Archived.class, "归档"),
            Map.entry(Event.Amended.class, "更正登记"));

    @Override
    public Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        NAMES.forEach((event, name) -> names.put(EventJson.PREFIX + event.getSimpleName(), name));
        names.put("record.Revealed", "查看证件号码");
        return names;
    }
}
