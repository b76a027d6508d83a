package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/** The labels of the three tables in the words of both forms, and the usual variants. All text given is folded to letters. */
final class Labels {

    private static final Map<String, Label> WORDS = words();
    private static final Node SUFFIXES = tree(word -> new StringBuilder(word).reverse());
    private static final Node PREFIXES = tree(word -> word);
    private static final int SHORTEST_BROKEN = 4;

    private Labels() {}

    /** A label that ends a text, and where it begins there. */
    record Ending(Label label, int start) {}

    /** The longest label that ends at {@code end}; null where none does. */
    static @Nullable Ending endingAt(String letters, int end) {
        Node node = SUFFIXES;
        Ending found = null;
        for (int i = end - 1; i >= 0; i--) {
            Node next = node.get(letters.charAt(i));
            if (next == null) {
                break;
            }
            node = next;
            if (node.label != null) {
                found = new Ending(node.label, i);
            }
        }
        return found;
    }

    /** Whether a label begins at a place of a folded text; brackets, quotes and blanks within it are passed over. */
    static boolean beginsAt(String text, int start) {
        Node node = PREFIXES;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                Node next = node.get(c);
                if (next == null) {
                    return false;
                }
                if (next.label != null) {
                    return true;
                }
                node = next;
            }
        }
        return false;
    }

    /** The labels a text consists of, first to last; null where it holds anything but labels and their numbering. */
    static @Nullable List<Label> parts(String letters) {
        List<Label> parts = new ArrayList<>();
        int end = letters.length();
        while (end > 0) {
            Ending ending = endingAt(letters, end);
            if (ending != null) {
                parts.addFirst(ending.label());
                end = ending.start();
            } else if (isNumbering(letters.charAt(end - 1))) {
                end--;
            } else {
                return null;
            }
        }
        return parts.isEmpty() ? null : parts;
    }

    /** The one label of which the text is a beginning of at least four letters; null where there is none or several. */
    static @Nullable Label begunBy(String letters) {
        String core = withoutNumbering(letters);
        if (core.length() < SHORTEST_BROKEN) {
            return null;
        }
        Label found = null;
        for (Map.Entry<String, Label> word : WORDS.entrySet()) {
            if (word.getKey().startsWith(core)) {
                if (found != null && !found.equals(word.getValue())) {
                    return null;
                }
                found = word.getValue();
            }
        }
        return found;
    }

    /**
     * The one label that differs least from the text, by at most a quarter of its letters; null where there is none or
     * several are equally near. Labels shorter than four letters are never guessed.
     */
    static @Nullable Label nearest(String letters) {
        String core = withoutNumbering(letters);
        if (core.length() < SHORTEST_BROKEN || core.length() > 60) {
            return null;
        }
        Label found = null;
        int best = Integer.MAX_VALUE;
        for (Map.Entry<String, Label> word : WORDS.entrySet()) {
            String label = word.getKey();
            int limit = label.length() / 4;
            if (label.length() < SHORTEST_BROKEN || Math.abs(label.length() - core.length()) > limit) {
                continue;
            }
            int distance = Distance.between(core, label, limit);
            if (distance <= limit && distance < best) {
                best = distance;
                found = word.getValue();
            } else if (distance == best && distance <= limit && !word.getValue().equals(found)) {
                found = null;
            }
        }
        return found;
    }

    private static String withoutNumbering(String letters) {
        int start = 0;
        while (start < letters.length() && isNumbering(letters.charAt(start))) {
            start++;
        }
        return letters.substring(start);
    }

    private static boolean isNumbering(char c) {
        return (c >= '0' && c <= '9') || "一二三四五六七八九十".indexOf(c) >= 0;
    }

    private static Node tree(UnaryOperator<CharSequence> direction) {
        Node root = new Node();
        WORDS.forEach((word, label) -> {
            CharSequence letters = direction.apply(word);
            Node node = root;
            for (int i = 0; i < letters.length(); i++) {
                node = node.add(letters.charAt(i));
            }
            node.label = label;
        });
        return root;
    }

    /**
     * A node of a tree of words, read from their first or from their last letter. What follows stands at the place of its letter in a
     * table so wide that no two letters share one.
     */
    private static final class Node {
        private char[] letters = {0};
        private @Nullable Node[] next = {null};
        private @Nullable Label label;

        @Nullable
        Node get(char letter) {
            int place = letter & (letters.length - 1);
            return letters[place] == letter ? next[place] : null;
        }

        Node add(char letter) {
            Node node = get(letter);
            if (node == null) {
                node = new Node();
                put(letter, node);
            }
            return node;
        }

        private void put(char letter, Node node) {
            int place = letter & (letters.length - 1);
            if (next[place] == null) {
                letters[place] = letter;
                next[place] = node;
                return;
            }
            char[] before = letters;
            @Nullable Node[] nodes = next;
            letters = new char[2 * before.length];
            next = new @Nullable Node[2 * before.length];
            for (int i = 0; i < before.length; i++) {
                Node kept = nodes[i];
                if (kept != null) {
                    put(before[i], kept);
                }
            }
            put(letter, node);
        }
    }

    private static Map<String, Label> words() {
        Map<String, Label> words = new LinkedHashMap<>();
        for (ReportRow row : ReportRow.values()) {
            if (row != ReportRow.OTHER_ELSE && row != ReportRow.OTHER_ALL && row != ReportRow.TOTAL_PROCESSED) {
                add(words, new Label.Row3(row), withoutNumbering(Fold.letters(row.label())));
            }
        }
        add(words, new Label.Row3(ReportRow.NEW_RECEIVED), "本年新收政府信息公开申请", "本年度新收政府信息公开申请数量", "新收政府信息公开申请数量");
        add(words, new Label.Row3(ReportRow.CARRIED_IN), "上年结转政府信息公开申请", "上年度结转政府信息公开申请数量", "上一年结转政府信息公开申请数量");
        add(words, new Label.Row3(ReportRow.PARTIAL), "部分公开", "区分处理的只计这一情形不计其他情形");
        add(words, new Label.Row3(ReportRow.DENIED_LAW_FORBIDDEN), "其他法律行政法规禁止公开的", "法律行政法规禁止公开", "其他法律法规禁止公开");
        add(words, new Label.Row3(ReportRow.DENIED_STATE_SECRET), "国家秘密");
        add(words, new Label.Row3(ReportRow.UNABLE_NEEDS_CREATION), "没有现成信息需另行制作");
        add(words, new Label.Row3(ReportRow.UNABLE_UNCLEAR), "补正后申请内容仍不明确的");
        add(words, new Label.Row3(ReportRow.OTHER_NO_CORRECTION), "申请人无正当理由逾期不补正", "逾期不补正");
        add(words, new Label.Row3(ReportRow.OTHER_FEE_UNPAID), "申请人逾期未按收费通知要求缴纳费用", "逾期不缴费");
        add(words, new Label.Row3(ReportRow.CARRIED_OUT), "结转下年继续办理", "结转下一年度继续办理", "结转至下年度继续办理");
        add(words, new Label.Group3(), "本年度办理结果", "本年办理结果", "办理结果", "不予公开", "无法提供", "不予处理");
        add(words, new Label.OtherAll(), "其他处理", "其他处理情形");
        add(words, new Label.Other(), "其他");
        add(words, new Label.Total(), "总计", "合计");
        // With its number it is the row, wherever the table has come to.
        add(words, new Label.Row3(ReportRow.TOTAL_PROCESSED), "七总计", "七合计");

        for (Table3.Column column : Table3.Column.values()) {
            if (column != Table3.Column.OTHER && column != Table3.Column.TOTAL) {
                add(words, new Label.Head3(column), column.label());
            }
        }
        add(
                words,
                new Label.Head3(null),
                "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和",
                "申请人情况",
                "法人或其他组织",
                "法律服务机构其他",
                "单位件",
                "项目",
                "类别");

        for (String piece : List.of("自然", "商业", "企业", "科研", "机构", "社会", "公益", "组织", "社会公益", "法律", "服务", "法律服务")) {
            add(words, new Label.Head3(null), piece);
        }

        add(words, new Label.Row2("regulations"), "规章");
        add(words, new Label.Row2("normative_documents"), "行政规范性文件", "规范性文件");
        add(words, new Label.Row2("licensing"), "行政许可");
        add(words, new Label.Row2("other_services"), "其他对外管理服务事项", "其他对外管理服务");
        add(words, new Label.Row2("punishment"), "行政处罚");
        add(words, new Label.Row2("coercion"), "行政强制");
        add(words, new Label.Row2("fees"), "行政事业性收费", "行政事业性收费项目");
        add(words, new Label.Row2("procurement"), "政府集中采购");
        add(words, new Label.Block2(), "信息内容");
        for (String item : List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十")) {
            add(words, new Label.Block2(), "第二十条第" + item + "项");
        }
        add(words, new Label.Head2("issued", FormVersion.F2021), "本年制发件数", "本年度制发件数", "制发件数", "本年制发数量");
        add(words, new Label.Head2("abolished", FormVersion.F2021), "本年废止件数", "本年度废止件数", "废止件数", "本年废止数量");
        add(words, new Label.Head2("in_force", FormVersion.F2021), "现行有效件数", "现行有效数量");
        add(words, new Label.Head2("decisions", FormVersion.F2021), "本年处理决定数量", "本年度处理决定数量");
        add(words, new Label.Head2("amount_wan", FormVersion.F2021), "本年收费金额单位万元", "本年收费金额", "本年度收费金额单位万元", "本年收费金额万元");
        add(words, new Label.Head2("made", FormVersion.F2019), "本年新制作数量", "本年度新制作数量", "本年新制发数量");
        add(words, new Label.Head2("newly_disclosed", FormVersion.F2019), "本年新公开数量", "本年度新公开数量");
        add(words, new Label.Head2("total_disclosed", FormVersion.F2019), "对外公开总数量");
        add(words, new Label.Head2("previous_items", FormVersion.F2019), "上一年项目数量", "上年项目数量");
        add(words, new Label.Head2("change", FormVersion.F2019), "本年增减", "本年度增减");
        add(words, new Label.Head2("decisions", FormVersion.F2019), "处理决定数量");
        add(words, new Label.Head2("projects", FormVersion.F2019), "采购项目数量");
        add(words, new Label.Head2("amount", FormVersion.F2019), "采购总金额", "采购总金额万元", "采购总金额单位万元");

        for (Table4.Dispute dispute : Table4.Dispute.values()) {
            add(words, new Label.Block4(dispute), dispute.label());
        }
        add(words, new Label.Block4(Table4.Dispute.LITIGATION_AFTER_REVIEW), "经复议后起诉", "复议后起诉");
        add(words, new Label.Block4(null), "行政诉讼");
        for (Table4.Column column : Table4.Column.values()) {
            if (column != Table4.Column.TOTAL) {
                add(words, new Label.Head4(column), column.label());
            }
        }
        add(words, new Label.Head4(Table4.Column.TOTAL), "尚未审结总计");
        for (String piece : List.of("结果", "维持", "纠正", "尚未", "审结")) {
            add(words, new Label.Head4(Table4.Column.OTHER), piece);
        }
        return words;
    }

    private static void add(Map<String, Label> words, Label label, String... spellings) {
        for (String spelling : spellings) {
            words.put(spelling, label);
        }
    }
}
