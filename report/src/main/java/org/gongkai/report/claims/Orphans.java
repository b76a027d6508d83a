package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.claims.Breakdown.Closed;
import org.gongkai.report.claims.Listing.Cue;
import org.jspecify.annotations.Nullable;

/** Reads sentences that divide the requests of a sentence before: "收到申请39件。申请人中自然人35件，企业4件。". */
final class Orphans {

    private static final Pattern DIVIDES = Pattern.compile(
            "^(?:申请人(?:中|类型|构成|主体|方面|情况)|(?:受理|申请|接收|收件)(?:渠道|方式|途径)|(?:从|按)[^，。；0-9]{0,8}(?:渠道|方式|途径|主体|申请人|来源)[^，。；0-9]{0,4}，)[^，。；0-9]{0,6}?(?:为|分别为|是|，|：|方面，)?");

    /** "收到留言1284条…。办结1236条，剩余12条正在办理。" */
    private static final Pattern ENDS = Pattern.compile(
            "^(?:截至[^，。；]{1,12}，|目前|年内|全年|已|均|全部|及时|依法|按时|按期|共|其中|，)*(?:办结|答复|办复|回复|解决|办理完毕|办理完成)[^，。；：0-9]{0,6}[0-9]");

    private static final Pattern FROM_BEFORE =
            Pattern.compile("上年|去年|上一年|结转(?!至|到|入|下|明|次|20|继续|办理|[0-9])|撤回|撤销|转办|移交|累计");
    private static final Pattern RECEIVED = Pattern.compile("收到|新收|受理|接收|接到|办理");

    private Orphans() {}

    static List<Breakdown> in(Sentence paragraph, List<Breakdown> found) {
        String text = paragraph.text();
        List<Breakdown> orphans = new ArrayList<>();
        boolean requests = text.contains("申请");
        if (!requests && !RECEIVED.matcher(text).find()) {
            return orphans;
        }
        int period = text.indexOf('。');
        while (period >= 0 && period + 1 < text.length()) {
            int from = period + 1;
            period = text.indexOf('。', from);
            String sentence = text.substring(from, period < 0 ? text.length() : period);
            boolean ends =
                    ENDS.matcher(sentence).find() && !FROM_BEFORE.matcher(text).find();
            if (ends || (requests && DIVIDES.matcher(sentence).find())) {
                Breakdown orphan = divided(paragraph, from, from + sentence.length());
                boolean known = orphan == null
                        || found.stream()
                                .anyMatch(other ->
                                        other.parts().contains(orphan.parts().getFirst()));
                if (!known) {
                    orphans.add(orphan);
                }
            }
        }
        return orphans;
    }

    private static @Nullable Breakdown divided(Sentence paragraph, int from, int end) {
        List<Quantity> before = paragraph.quantities().stream()
                .filter(quantity -> quantity.end() < from && quantity.exact() && quantity.countsRequests())
                .toList();
        Quantity whole = before.stream()
                .filter(quantity ->
                        RECEIVED.matcher(paragraph.clauseBefore(quantity)).find())
                .findFirst()
                .orElse(null);
        if (whole == null) {
            return null;
        }
        Parts parts = Parts.in(paragraph, whole, new Listing(from, end, Cue.DIMENSION, true));
        List<String> labels = parts.labels();
        boolean closed = labels.size() > 1
                && !parts.leftOpen()
                && parts.stated()
                && (PartKinds.areApplicants(labels)
                        || PartKinds.areChannels(labels)
                        || PartKinds.areFinishedAndOpen(labels));
        BigDecimal sum = parts.sum();
        boolean near =
                sum.subtract(whole.value()).abs().multiply(BigDecimal.TEN).compareTo(whole.value()) <= 0;
        if (!closed || !near) {
            return null;
        }
        boolean other = before.stream().anyMatch(quantity -> quantity.value().compareTo(sum) == 0)
                || before.stream()
                        .anyMatch(quantity -> quantity.start() != whole.start()
                                && quantity.value().add(whole.value()).compareTo(sum) == 0);
        return new Breakdown(paragraph, whole, parts.counted(), Closed.APPLICANTS, other);
    }
}
