package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how many rules (规章) and normative documents were issued, abolished or are in force. */
final class NormativeReader {

    private static final Pattern NAMED =
            Pattern.compile("(规章|规范性文件)(?:数量|总数|存量|件数|数)?(?:共|共计|计|有|为|达到?|增至|数量为|，共){0,2}$");
    private static final Pattern ISSUED = Pattern.compile("制发|制定|出台|印发|公布|新增|制作|新发");
    /** What is disclosed in a year is what was issued in it; the rule that asks allows for all in force. */
    private static final Pattern DISCLOSED =
            Pattern.compile("^(?:全年|20\\d\\d年|本年度?|年内)?(?:共|主动|及时|集中)*公开[^，；。、0-9]{0,10}$");

    private static final Pattern ABOLISHED = Pattern.compile("废止");
    private static final Pattern IN_FORCE = Pattern.compile("现有|现存|有效|保留|继续执行|继续实施|继续施行");
    /** "行政规范性文件制发6件", "规范性文件现行有效数为30件": the verb behind the name. */
    private static final Pattern NAME_FIRST =
            Pattern.compile("(规章|规范性文件)(?:本年)?(制发|制定|新制发|新制定|印发|废止|现行有效|继续有效)(?:数量|件数|数)?(?:共|共计|计|有|为|，共){0,2}$");
    /** A figure behind one that was named: "…6件，废止2件，现行有效41件". */
    private static final Pattern GOES_ON = Pattern.compile(
            "^[，、；]?(?:全年|本年|年内|当年|同时|截至[^，]{0,10}，|截至[0-9年月日]{2,12}|截至[^，]{0,8}底|目前|年末|年底|其中|清理|宣布|明令|予以|公告)*(废止(?:和失效|或失效|失效|（失效）|（含失效）|（含宣布失效）|、失效)?|失效(?:或|和|及)?废止|(?:现行|继续|目前|保留|截至目前|仍然?)?有效|保留|继续(?:执行|实施|施行)|(?:新)?(?:制定|制发|印发|出台))(?:的)?(?:共|为|有|文件|总数|存量|共有|数量|数|件数){0,3}$");
    /** "清理规范性文件，废止2件": the name without a figure. */
    private static final Pattern CLEANED = Pattern.compile(
            "清理(?:了)?[^，；。0-9]{0,10}(规章|规范性文件)[^，；。0-9]{0,6}，|对[^，；。0-9]{0,8}(规章|规范性文件)[^，；。0-9]{0,10}清理[^，；。0-9]{0,4}，"
                    + "|(规章|规范性文件)(?:专项|集中|全面|动态)?清理[^，；。0-9]{0,6}，|(规章|规范性文件)(?:方面|情况|制发情况|管理方面)?[：，]");
    /** "现行有效的31件行政规范性文件": the name behind the figure. */
    private static final Pattern NAME_BEHIND = Pattern.compile("^(?:政府)?(?:行政)?(规章|规范性文件)(?!的|草案|征求|公开目录|清单)");

    private static final Pattern VERB_OF =
            Pattern.compile("(?:^|[对将]|全年|本年度?|今年|年内|机关|政府|我局)(?:新)?(制发|制定|印发|出台|废止|现行有效|继续有效)(?:的|了)?$");
    /** "无行政规范性文件出台及废止情况": the verbs behind the name. */
    private static final Pattern NONE_BEHIND = Pattern.compile(
            "(?:没有|暂无|无)(?:行政)?(规章|规范性文件)(?:新)?(制发|制定|出台|印发|废止)(?:(?:和|及|、|或|与)(废止|制发|制定|清理|更新|失效))?(?:情况|事项|情形)?(?=[，；。]|$)");

    private static final String[] ELSE = {
        "年初", "期初", "上年", "去年", "原有", "此前", "以前", "往年", "历年", "解读", "备案", "清理意见", "审查", "审核", "修订", "修改", "汇编", "建议",
        "梳理", "报备", "评估", "征求", "起草", "草案", "拟", "各", "全区", "全县", "部门", "重大", "上级", "转发", "累计", "以来", "涉及", "党", "征集",
        "其他", "文件目录", "乡镇", "镇街"
    };
    private static final Pattern NONE = Pattern.compile(
            "(?:未|没有|无|暂无)(?:新)?(制发|制定|出台|印发|废止|新制定|新制发|新出台)?(?:(?:和|及|、|或|与|也未|或者|，也?未)(废止|制发|制定))?(?:新)?(?:的)?(?:政府)?(行政规范性文件|规范性文件|规章|文件)");
    private static final Pattern NONE_ABOLISHED = Pattern.compile("规范性文件[0-9]+件，(?:无|未|没有)废止(?=[，；。、]|$)");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d年");

    private NormativeReader() {}

    static void read(Sentence sentence, int year, Consumer<SubjectFigure> found) {
        String text = sentence.text();
        if (!sentence.mentions(Topic.DOCUMENT)) {
            return;
        }
        none(sentence, found);
        String document = null;
        String verb = "";
        int from = 0;
        for (Quantity quantity : sentence.quantities()) {
            String words = text.substring(from, quantity.start());
            from = quantity.end();
            Matcher nameFirst = NAME_FIRST.matcher(words);
            boolean verbBehind = nameFirst.find();
            String here = verbBehind ? nameFirst.group(1) : named(words);
            if (here != null) {
                verb = verbBehind ? nameFirst.group(2) : verb(sentence, quantity, words, verb);
                document = here;
            } else {
                Matcher cleaned = CLEANED.matcher(words);
                document = cleaned.find() ? firstOf(cleaned) : document;
            }
            Subject behind = here == null ? behind(sentence, quantity) : null;
            Subject subject = here != null
                    ? subject(here, verb)
                    : behind != null ? behind : document == null ? null : goingOn(document, words);
            boolean exact = quantity.countsRequests() && quantity.exact();
            if (subject != null && exact && !otherYear(words, year) && !elsewhere(sentence, quantity, words)) {
                found.accept(new SubjectFigure(sentence, quantity.start(), quantity.value(), subject));
            }
        }
    }

    private static @Nullable String firstOf(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return null;
    }

    private static @Nullable Subject behind(Sentence sentence, Quantity quantity) {
        Matcher name = NAME_BEHIND.matcher(sentence.clauseAfter(quantity));
        Matcher verb = VERB_OF.matcher(sentence.clauseBefore(quantity));
        return name.find() && verb.find() ? subject(name.group(1), verb.group(1)) : null;
    }

    private static @Nullable String named(String words) {
        Matcher matcher = NAMED.matcher(words);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** The verb before the name; that of the figure before where there is none: 现行有效规章9部、规范性文件86件. */
    private static String verb(Sentence sentence, Quantity quantity, String words, String before) {
        String clause = words.substring(lastClause(words));
        int start = sentence.clauseStart(quantity.start());
        if (start > 0 && sentence.text().charAt(start - 1) == '（' && clause.startsWith("其中")) {
            clause = sentence.text().substring(sentence.clauseStart(start - 1), quantity.start());
        }
        boolean none = !ISSUED.matcher(clause).find()
                && !ABOLISHED.matcher(clause).find()
                && !IN_FORCE.matcher(clause).find();
        return none && words.startsWith("、") ? before : clause;
    }

    private static int lastClause(String words) {
        return Math.max(
                        words.lastIndexOf('，'),
                        Math.max(words.lastIndexOf('（'), Math.max(words.lastIndexOf('；'), words.lastIndexOf('、'))))
                + 1;
    }

    private static @Nullable Subject subject(String document, String verb) {
        boolean rule = document.equals("规章");
        if (IN_FORCE.matcher(verb).find()) {
            return rule ? Subject.REGULATIONS_IN_FORCE : Subject.NORMATIVE_IN_FORCE;
        }
        if (ABOLISHED.matcher(verb).find()) {
            return rule ? Subject.REGULATIONS_ABOLISHED : Subject.NORMATIVE_ABOLISHED;
        }
        if (ISSUED.matcher(verb).find() || DISCLOSED.matcher(verb).find()) {
            return rule ? Subject.REGULATIONS_ISSUED : Subject.NORMATIVE_ISSUED;
        }
        return null;
    }

    private static @Nullable Subject goingOn(String document, String words) {
        String clause = words.substring(lastClause(words));
        for (String each : new String[] {words, clause}) {
            Matcher matcher = GOES_ON.matcher(each);
            if (matcher.find()) {
                return subject(document, matcher.group(1));
            }
        }
        return null;
    }

    private static boolean elsewhere(Sentence sentence, Quantity quantity, String words) {
        String clause = words.substring(lastClause(words));
        boolean inNames = sentence.text().indexOf("名义") != sentence.text().lastIndexOf("名义");
        if (inNames && clause.contains("名义")) {
            return true;
        }
        boolean known = clause.contains("本部门") || clause.contains("我部门");
        for (String other : ELSE) {
            if (clause.contains(other) && !(known && other.equals("部门"))) {
                return true;
            }
        }
        return clause.contains("解读") || sentence.clauseAfter(quantity).contains("解读");
    }

    private static void none(Sentence sentence, Consumer<SubjectFigure> found) {
        Matcher none = NONE.matcher(sentence.text());
        while (none.find()) {
            String document = none.group(3).contains("规章") ? "规章" : "规范性文件";
            String verb = none.group(1);
            if (verb == null || (none.group(3).equals("文件") && !verb.equals("废止"))) {
                continue;
            }
            for (String each : new String[] {verb, none.group(2)}) {
                Subject subject = each == null ? null : subject(document, each);
                if (subject != null) {
                    found.accept(new SubjectFigure(sentence, none.start(), BigDecimal.ZERO, subject));
                }
            }
        }
        Matcher behind = NONE_BEHIND.matcher(sentence.text());
        while (behind.find()) {
            for (String each : new String[] {behind.group(2), behind.group(3)}) {
                Subject subject = each == null ? null : subject(behind.group(1), each);
                if (subject != null) {
                    found.accept(new SubjectFigure(sentence, behind.start(), BigDecimal.ZERO, subject));
                }
            }
        }
        Matcher noneAbolished = NONE_ABOLISHED.matcher(sentence.text());
        if (noneAbolished.find()) {
            found.accept(
                    new SubjectFigure(sentence, noneAbolished.start(), BigDecimal.ZERO, Subject.NORMATIVE_ABOLISHED));
        }
    }

    private static boolean otherYear(String words, int year) {
        Matcher years = YEAR.matcher(words);
        while (years.find()) {
            if (!years.group().startsWith(Integer.toString(year))) {
                return true;
            }
        }
        return false;
    }
}
