package org.gongkai.report.claims;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gongkai.report.claims.Breakdown.Closed;

/** Reads that more was answered or taken up than came in: "共收到留言76条，回复78条". */
final class Received {

    private static final Pattern CAME =
            Pattern.compile("(?:收到|收集|征集|征求|接收|接到|收回|受理|提出|发现|反馈|查出|排查出?)(?:到|了)?[^，；。：0-9]{0,16}(?:共|共计|为|有)?$");
    private static final Pattern DONE = Pattern.compile("^(?:其中|已|均已|全部|及时|共|按时|按期|经研究|经论证|逐条|已全部|实际|有效)*"
            + "(?:回复|答复|采纳|吸纳|采用|吸收|回应|办复|反馈|研究采纳|整改|完成整改)(?:采纳)?(?:了|到位|问题|其中的|意见|建议|留言|公众)*$");
    /** What is answered may have come in before, or elsewhere. */
    private static final Words ELSE = Words.of("申请", "结转", "上年", "去年", "工单", "热线", "累计", "历年", "转办", "复议", "诉");

    private Received() {}

    static void in(Sentence paragraph, Consumer<Breakdown> found) {
        String text = paragraph.text();
        List<Quantity> all = paragraph.quantities();
        if (!text.contains("收")
                && !text.contains("征")
                && !text.contains("接到")
                && !text.contains("提出")
                && !text.contains("整改")) {
            return;
        }
        for (int i = 0; i + 1 < all.size(); i++) {
            Quantity came = all.get(i);
            Quantity done = all.get(i + 1);
            boolean more = came.sameUnit(done)
                    && came.isCount()
                    && came.exact()
                    && done.exact()
                    && done.value().compareTo(came.value()) > 0;
            if (!more || !text.substring(came.end(), done.start()).contains("，")) {
                continue;
            }
            int from = text.lastIndexOf('。', came.start()) + 1;
            int end = text.indexOf('。', from);
            boolean oneSentence = end < 0 || end > done.start();
            String sentence = text.substring(from, end < 0 ? text.length() : end);
            boolean told = oneSentence
                    && CAME.matcher(paragraph.clauseBefore(came)).find()
                    && DONE.matcher(paragraph.clauseBefore(done)).matches()
                    && !text.substring(came.end(), done.start()).contains("；");
            if (told && !ELSE.in(sentence)) {
                found.accept(new Breakdown(paragraph, came, List.of(done), Closed.EXCEEDED, false));
            }
        }
    }
}
