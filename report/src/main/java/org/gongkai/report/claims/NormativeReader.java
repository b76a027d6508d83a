package org.gongkai.report.claims;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gongkai.report.claims.NormativeFigure.Meaning;

/** Reads how many normative documents were issued, abolished or are in force. */
final class NormativeReader {

    private static final Pattern NAMED = Pattern.compile("规范性文件(共|共计|计|有|数量为)?$");
    private static final Pattern ISSUED = Pattern.compile("制发|制定|出台|印发|新制定");
    private static final Pattern ABOLISHED = Pattern.compile("(废止|宣布废止)(行政)?规范性文件(共|共计)?$");
    private static final Pattern IN_FORCE = Pattern.compile("现行有效的?(行政)?规范性文件(共|共计|有)?$");
    private static final String[] ELSE = {
        "解读", "备案", "清理", "审查", "审核", "修订", "修改", "废止", "失效", "现行", "有效", "汇编", "梳理", "报备", "评估", "征求", "起草", "草案", "拟",
        "各", "全市", "全区", "全县", "部门", "重大", "上级", "转发", "累计", "以来", "共有", "涉及", "党"
    };
    private static final Pattern YEAR = Pattern.compile("20\\d\\d年");

    private NormativeReader() {}

    static void read(Sentence sentence, int year, Consumer<NormativeFigure> found) {
        if (!sentence.text().contains("规范性文件")) {
            return;
        }
        for (Quantity quantity : sentence.quantities()) {
            if (!quantity.countsRequests() || !quantity.exact()) {
                continue;
            }
            String clause = sentence.clauseBefore(quantity);
            if (otherYear(clause, year)) {
                continue;
            }
            if (IN_FORCE.matcher(clause).find()) {
                found.accept(new NormativeFigure(sentence, quantity, Meaning.IN_FORCE));
            } else if (ABOLISHED.matcher(clause).find() && !sentence.text().contains("失效")) {
                found.accept(new NormativeFigure(sentence, quantity, Meaning.ABOLISHED));
            } else if (NAMED.matcher(clause).find() && issued(sentence, quantity, clause)) {
                found.accept(new NormativeFigure(sentence, quantity, Meaning.ISSUED));
            }
        }
    }

    /** 制发规范性文件6件, or in brackets behind the whole it is a part of: 制发的政策文件11件（其中规范性文件6件）. */
    private static boolean issued(Sentence sentence, Quantity quantity, String clause) {
        String words = clause;
        int start = sentence.clauseStart(quantity.start());
        if (start > 0 && sentence.text().charAt(start - 1) == '（' && clause.startsWith("其中")) {
            words = sentence.text().substring(sentence.clauseStart(start - 1), quantity.start());
        }
        for (String other : ELSE) {
            if (words.contains(other)) {
                return false;
            }
        }
        return ISSUED.matcher(words).find();
    }

    private static boolean otherYear(String clause, int year) {
        var years = YEAR.matcher(clause);
        while (years.find()) {
            if (!years.group().startsWith(Integer.toString(year))) {
                return true;
            }
        }
        return false;
    }
}
