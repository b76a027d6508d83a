package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads wholes and their parts. The whole is the figure directly before a word that opens a list (其中, 包括, 分别为 …); the
 * parts are the figures behind it with the same measure word, up to the end of the list.
 */
final class BreakdownReader {

    private static final String[] INCLUDING = {"其中", "包括", "包含", "含有", "含", "涵盖", "分为"};
    private static final String[] RESPECTIVELY = {"分别为", "分别是", "分别系"};
    private static final String[] CHANNELS = {
        "当面", "现场", "窗口", "信函", "邮寄", "邮件", "邮箱", "来信", "网络", "网上", "网站", "平台", "在线", "互联网", "传真", "线上", "线下", "书面",
        "快递", "挂号", "EMS"
    };

    /** Words that may stand between a whole and the list of its parts without opening a new thought. */
    private static final int LONGEST_NOUN = 14;

    private BreakdownReader() {}

    static List<Breakdown> in(Sentence sentence) {
        if (sentence.quantities().size() < 2) {
            return List.of();
        }
        List<Breakdown> found = new ArrayList<>();
        for (Quantity whole : sentence.quantities()) {
            if (whole.isCount() && whole.exact()) {
                for (PartList list : listsBehind(sentence.text(), whole)) {
                    Breakdown breakdown = breakdown(sentence, whole, list);
                    if (breakdown != null) {
                        found.add(breakdown);
                    }
                }
            }
        }
        return found;
    }

    /** Where a list of parts of a whole stands. */
    private record PartList(int start, int end, boolean respectively) {}

    /** The list in brackets behind the whole and the one behind them: "86件（含结转15件），其中当面3件…". */
    private static List<PartList> listsBehind(String text, Quantity whole) {
        List<PartList> lists = new ArrayList<>();
        int at = whole.end();
        for (int noun = 0; noun < LONGEST_NOUN && at < text.length() && isWord(text.charAt(at)); noun++) {
            PartList direct = opened(text, at, text.length());
            if (direct != null) {
                return List.of(direct);
            }
            at++;
        }
        if (at < text.length() && text.charAt(at) == '（') {
            int close = closing(text, at);
            PartList inner = opened(text, at + 1, close);
            if (inner != null) {
                lists.add(inner);
            }
            at = Math.min(close + 1, text.length());
        }
        while (at < text.length() && "，、：；。".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        PartList behind = opened(text, at, text.length());
        if (behind != null) {
            lists.add(behind);
        }
        return lists;
    }

    private static @Nullable PartList opened(String text, int at, int end) {
        for (String word : RESPECTIVELY) {
            if (text.startsWith(word, at)) {
                return new PartList(at + word.length(), end, true);
            }
        }
        for (String word : INCLUDING) {
            if (text.startsWith(word, at)) {
                int behind = at + word.length();
                for (String also : RESPECTIVELY) {
                    if (text.startsWith(also, behind)) {
                        return new PartList(behind + also.length(), end, true);
                    }
                }
                return new PartList(behind, end, false);
            }
        }
        return null;
    }

    private static @Nullable Breakdown breakdown(Sentence sentence, Quantity whole, PartList list) {
        Parts parts = Parts.in(sentence, whole, list.start(), list.end());
        if (parts.counted().isEmpty() || !parts.exact()) {
            return null;
        }
        Breakdown.Closed closed = Breakdown.Closed.OPEN;
        if (!severalWholes(sentence, whole, list)) {
            closed = parts.exceeds(sentence) ? Breakdown.Closed.EXCEEDED : closed(whole, list, parts);
        }
        boolean consistent = parts.canBe(whole.value(), sentence);
        return new Breakdown(sentence, whole, parts.counted(), closed, consistent);
    }

    /** "公开754条，其他方式公开54条。其中…": a list in a sentence of its own belongs to any figure before it. */
    private static boolean severalWholes(Sentence sentence, Quantity whole, PartList list) {
        boolean ownSentence =
                sentence.text().substring(whole.end(), list.start()).contains("。");
        return ownSentence
                && sentence.quantities().stream().anyMatch(q -> q.end() <= whole.start() && q.sameUnit(whole));
    }

    private static Breakdown.Closed closed(Quantity whole, PartList list, Parts parts) {
        if (parts.counted().size() < 2 || parts.leftOpen()) {
            return Breakdown.Closed.OPEN;
        }
        if (parts.endsWithRemainder()) {
            return Breakdown.Closed.REMAINDER;
        }
        if (list.respectively() && !parts.nested()) {
            return Breakdown.Closed.RESPECTIVELY;
        }
        if (areApplicants(parts.labels())) {
            return Breakdown.Closed.APPLICANTS;
        }
        if (!parts.nested() && parts.labels().stream().allMatch(BreakdownReader::isChannel)) {
            return Breakdown.Closed.CHANNELS;
        }
        BigDecimal sum = parts.sum();
        BigDecimal miss = sum.subtract(whole.value()).abs();
        boolean tooMany = parts.counted().size() >= 3
                && !parts.nested()
                && sum.compareTo(whole.value()) > 0
                && parts.labels().stream().noneMatch(label -> label.contains("涉及"));
        if (tooMany) {
            return Breakdown.Closed.EXCEEDED;
        }
        boolean near = parts.counted().size() >= 3
                && !parts.nested()
                && miss.multiply(BigDecimal.valueOf(100)).compareTo(whole.value()) <= 0;
        return near ? Breakdown.Closed.NEARLY : Breakdown.Closed.OPEN;
    }

    private static boolean areApplicants(List<String> labels) {
        if (labels.size() != 2) {
            return false;
        }
        boolean person = labels.getFirst().contains("自然人") || labels.getFirst().contains("公民");
        boolean organisation =
                labels.getLast().contains("法人") || labels.getLast().contains("其他组织");
        return person && organisation && !labels.getFirst().contains("法人");
    }

    private static boolean isChannel(String label) {
        for (String channel : CHANNELS) {
            if (label.contains(channel)) {
                return true;
            }
        }
        return false;
    }

    /** Index of the bracket that closes the one at {@code open}, or the end of the text. */
    static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '（') {
                depth++;
            } else if (c == '）' && --depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isWord(char c) {
        return "，、：；。（）".indexOf(c) < 0 && !(c >= '0' && c <= '9');
    }
}
