package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads decisions of the organ (许可, 处罚, 强制) and its charges, as table two counts them. */
final class DecisionReader {

    private static final Pattern NAME = Pattern.compile(
            "(?:行政|(?:办理|作出|实施)|[、，])(许可|处罚|强制)(?:措施)?(?:处理)?(?:决定|案件|事项|类)?(?:书)?(?:办理量|办件量|数量|总数|总量|数|件数)?(?:共|共计|为|的|有|达|计|，共){0,2}$");
    private static final Pattern CHARGES = Pattern.compile("行政事业性收费(?:总?金额|收入|总额)?(?:共|共计|合计|为|是|，|计){0,2}$");
    /** What was not taken is no charge. */
    private static final Pattern NOT_CHARGED = Pattern.compile("减|免|退|清理|取消|降|缓");

    private static final Pattern NONE =
            Pattern.compile("(?:未作出|未采取|没有采取|未开展|没有作出|未实施|没有实施|未办理|没有|不涉及|未发生|未收取|没有收取|不收取|未征收|无)([^，；。：（）]{0,24})");
    /** What may happen to a decision; without it there are still decisions. */
    private static final Pattern OF_DECISION = Pattern.compile("撤销|异议|投诉|变更|延续|注销|违法|错误|超期");

    private static final Pattern ELSE = Pattern.compile(
            "大厅|中心|归集|报送|上传|推送|双公示|清单|目录|信用|窗口|案例|案卷|评查|抽查|公开率|相关信息|结果信息|不服|复议|诉讼|培训|法制审核|听证|全市|全县|全区|全省|各部门|重大|执法案卷|查询|委托");
    /** "县级市场监管部门作出行政处罚1243件". */
    private static final Pattern OTHER_BODY = Pattern.compile(
            "(?:[省市县区]级|基层|辖区|乡镇|街镇|镇街|派驻|垂管|驻[省市县区])[^，；。0-9]{0,10}(?:部门|机关|单位|局|所|队|站|街道)[^，；。0-9]{0,8}(?:作出|办理|实施|查处|完成)");

    private static final String UNITS = "件宗起例次";

    private DecisionReader() {}

    static void read(Sentence sentence, boolean governmentAsWhole, Consumer<SubjectFigure> found) {
        String text = sentence.text();
        if (!sentence.mentions(Topic.DECISION)) {
            return;
        }
        int from = 0;
        for (Quantity quantity : sentence.quantities()) {
            String words = text.substring(from, quantity.start());
            from = quantity.end();
            if (isElse(sentence, quantity, governmentAsWhole)) {
                continue;
            }
            Matcher name = NAME.matcher(words);
            if (quantity.exact() && UNITS.contains(quantity.unit()) && name.find()) {
                found.accept(new SubjectFigure(sentence, quantity.start(), quantity.value(), decision(name.group(1))));
            } else if (quantity.isMoney()
                    && quantity.stated()
                    && !NOT_CHARGED.matcher(sentence.clauseBefore(quantity)).find()
                    && CHARGES.matcher(words).find()) {
                found.accept(new SubjectFigure(sentence, quantity.start(), quantity.value(), Subject.FEES));
            }
        }
        if (!ELSE.matcher(own(text, governmentAsWhole)).find()) {
            none(sentence, found);
        }
    }

    /** What the figure counts is told in its thought up to it and in the rest of its clause; what follows is about all of them. */
    private static boolean isElse(Sentence sentence, Quantity quantity, boolean governmentAsWhole) {
        String text = sentence.text();
        int from = text.lastIndexOf('；', quantity.start()) + 1;
        String thought = text.substring(from, quantity.end()) + sentence.clauseAfter(quantity);
        return ELSE.matcher(own(thought, governmentAsWhole)).find()
                || OTHER_BODY.matcher(thought).find();
    }

    private static String own(String words, boolean governmentAsWhole) {
        return governmentAsWhole ? Scope.withoutArea(words) : words;
    }

    private static void none(Sentence sentence, Consumer<SubjectFigure> found) {
        Matcher none = NONE.matcher(sentence.text());
        while (none.find()) {
            String words = none.group(1);
            if (OF_DECISION.matcher(words).find()) {
                continue;
            }
            for (String kind : new String[] {"许可", "处罚", "强制"}) {
                if (words.contains("行政" + kind)) {
                    found.accept(new SubjectFigure(sentence, none.start(), BigDecimal.ZERO, decision(kind)));
                }
            }
            if (words.contains("行政事业性收费")) {
                found.accept(new SubjectFigure(sentence, none.start(), BigDecimal.ZERO, Subject.FEES));
            }
        }
    }

    private static Subject decision(String kind) {
        return switch (kind) {
            case "许可" -> Subject.LICENSING;
            case "处罚" -> Subject.PUNISHMENT;
            default -> Subject.COERCION;
        };
    }
}
