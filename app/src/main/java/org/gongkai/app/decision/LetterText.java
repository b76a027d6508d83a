package org.gongkai.app.decision;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.request.CaseFile;
import org.gongkai.app.web.Dates;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Outcome;
import org.gongkai.law.remedy.Delivery;
import org.gongkai.law.remedy.Forum;
import org.gongkai.law.remedy.Remedies;
import org.gongkai.law.remedy.RemedySettings;
import org.gongkai.law.request.Event;
import org.gongkai.law.request.SearchRecord;

/**
 * A first text of the answer (答复书): what was asked, the decision with its article, what it must contain, and the remedies
 * of the day. The places that only the officer can fill stand in 【】, and a letter that still has one is not handed in.
 */
public final class LetterText {
    /** Marks a place that is still to be filled. */
    public static final String OPEN = "【";

    private static final Remedies REMEDIES = new Remedies(RemedySettings.DEFAULTS);

    private LetterText() {}

    /** The text proposed for a decision, one paragraph per line. */
    public static String propose(CaseFile file, Outcome outcome, Organ organ, LocalDate today) {
        Decision decision = outcome.decision();
        StringBuilder text = new StringBuilder();
        text.append(name(file)).append("：\n");
        text.append("　　本机关于")
                .append(Dates.plain(file.request().receivedOn().orElse(today)))
                .append("收到您提出的政府信息公开申请（")
                .append(file.request().number())
                .append("），申请公开“")
                .append(file.title())
                .append("”。\n");
        text.append("　　经审查，").append(finding(decision)).append("\n");
        for (String must : decision.mustContain()) {
            text.append("　　").append(filled(must, file)).append("\n");
        }
        text.append("　　")
                .append(REMEDIES.of(outcome, today).paragraph(forum(organ), new Delivery.OnPaper()))
                .append("\n");
        text.append("\n")
                .append(organ.name())
                .append("\n")
                .append(Dates.plain(today))
                .append("\n");
        return text.toString();
    }

    private static Forum forum(Organ organ) {
        return new Forum(
                organ.reconsiderationOrgan().isEmpty() ? OPEN + "复议机关】" : organ.reconsiderationOrgan(),
                organ.court().isEmpty() ? OPEN + "人民法院】" : organ.court());
    }

    private static String name(CaseFile file) {
        return file.form() == null ? "申请人" : file.form().applicant().name();
    }

    private static String finding(Decision decision) {
        boolean ownArticle =
                decision.article().contains("条例") || decision.article().contains("国办");
        return "根据" + (ownArticle ? "" : "《中华人民共和国政府信息公开条例》") + decision.article() + "的规定，对您申请的信息答复如下："
                + decision.label() + "。";
    }

    private static String filled(String must, CaseFile file) {
        if (must.startsWith("检索情况")) {
            List<SearchRecord> searches = file.request().events().stream()
                    .filter(Event.Searched.class::isInstance)
                    .map(event -> ((Event.Searched) event).search())
                    .toList();
            if (!searches.isEmpty()) {
                SearchRecord last = searches.getLast();
                return "本机关由" + last.who() + "以“" + last.keywords() + "”为关键词，对" + last.where() + "进行了检索，未检索到该信息。";
            }
        }
        return OPEN + must + "】";
    }
}
