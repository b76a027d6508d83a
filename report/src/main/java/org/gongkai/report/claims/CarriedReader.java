package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.law.decision.ReportRow;

/** Reads how many requests were finished, came over from the year before and go over into the next. */
final class CarriedReader {

    private static final Pattern IN = Pattern.compile(
            "(?:(?:加|含|无)?(?:上年度?|上一年度?|去年|上年末|(20\\d\\d)年度?)(?:度)?(?:未办结)?(?:的)?(?:转|结转)(?:来|至本年|到本年|入本年|入)?(?:的)?(?:政府信息公开)?(?:申请|件|事项|办理)*|(?:结转|承接|接转)(?:自)?(?:上年|上一年|去年|(20\\d\\d)年)(?:度)?(?:结转|转来)?(?:的)?(?:政府信息公开)?(?:申请|件)*)(?:数量|数)?(?:共|为|计|有|的)?$");
    private static final String NEXT = "(?:下年度?|下一年度?|次年度?|明年|(20\\d\\d)年度?)";
    private static final Pattern OUT = Pattern.compile("(?:结转|转结|转入|转接|顺延|延期|跨年|转)(?:办理)?(?:至|到|入|为)?" + NEXT
            + "(?:继续)?(?:办理|答复|处理)*(?:的)?(?:申请|件|事项)*(?:共|为|有|数量)?$");
    private static final Pattern OUT_BEHIND =
            Pattern.compile("^(?:申请)?(?:[^，。；0-9]{0,16})(?:结转|转结|转入|转接|顺延|延期|转)(?:至|到|入|为)?" + NEXT
                    + "|^(?:申请)?(?:尚|仍|还)?(?:正在|尚在|在)(?:依法|按程序|按期)?(?:办理|处理|征求)|^(?:申请)?(?:尚未|未)(?:办结|到期|到|届满|答复)"
                    + "|^(?:申请)?(?:尚|仍|还)?(?:在|处于)(?:法定|规定)?(?:的)?(?:答复|办理)(?:期限|时限|期)[之以]?内"
                    + "|^(?:申请)?(?:因[^，；。0-9]{1,12}|按规定|按程序|依法|依规|正常|予以|需|将|已)*(?:结转|顺延)(?:办理|继续办理|处理)?$");
    /** "新收42件、结转3件，应办45件". */
    private static final Pattern BARE_IN = Pattern.compile("(?:含|加)?结转(?:件|申请)?(?:共|有)?");
    /** "4件申请因年底收到，尚在办理期限内". */
    private static final Pattern OPEN_LATER =
            Pattern.compile("^申请[^，。；0-9]{0,12}，(?:尚|仍|还)?(?:在|处于)(?:法定|规定)?(?:的)?(?:答复|办理)(?:期限|时限|期)[之以]?内");
    /** "年末尚有3件". */
    private static final Pattern OVER = Pattern.compile("(?:跨年|跨年度)(?:结转|办理|继续办理|延续办理)?(?:的)?(?:申请|件)*(?:共|有)?$");

    private static final Pattern LEFT = Pattern.compile("^(?:截至[^，]{0,10}|年末|年底|期末|除|另|尚|仍|还|有|其中|剩余|余|其余|目前|，)*$");

    private static final Pattern FINISHED = Pattern.compile(
            "^(?:截至[^，]{0,12}?(?:底|末|日|前)|全年|年内|当年|本年度?|已经?|均|共|共计|总计|累计|全部|按时|按期|依法|实际|及时|年度|期间|到期|按规定|(?:20\\d\\d)年度?|以上|其中|现已|目前已|年度内|依规|规范|按程序|完成|办理|，)*(?:依申请公开|政府信息公开申请|公开申请)?(?:办结|答复|办复|办理完毕|办理完结|办毕|处理完毕|予以答复|作出答复|回复)(?:了|完毕)?(?:政府信息依申请公开|依申请公开|政府信息公开|信息公开|公开)?(?:申请|事项)?(?:件)?(?:共|共计|数量)?$");
    private static final Pattern OPEN =
            Pattern.compile("^(?:另|尚|尚有|仍有|还有|另有|其中|剩余|年末|年底|期末)?(?:未到期|未办结|在办|未结|正在办理|尚未办结|未到答复期限)(?:的)?$");
    private static final Pattern FINISHED_LAST = Pattern.compile("(?:已)?(?:办结|答复)(?:的)?$");
    private static final Pattern FINISHED_BEFORE = Pattern.compile("(?:办结|答复|办复)[0-9]+件");
    /** An extension into the next year is what is carried over. */
    private static final Pattern GOES_OVER = Pattern.compile("(?:依法)?延期(?:办理)?(?=至|到|的)|件依法延期|[无未](?:延期|延长)");

    /** "收到74件，答复74件，未到期1件", "年末在办3件，将在2025年答复": only requests are told so, where nothing else is named. */
    private static final Pattern BARE_ACCOUNT = Pattern.compile(
            "(?:收到|新收|受理)[0-9]+件，[^。]{0,24}(?:答复|办结)[0-9]+件[^。]{0,24}(?:未到期|未到答复|答复期)|(?:年末|年底|期末)(?:尚|仍|还)?(?:有)?(?:在办|未到期|未办结|未答复)[^。]{0,16}20[0-9]{2}年[^。]{0,8}答复");

    private static final Set<String> UNITS = Set.of("件", "宗", "份", "条", "起", "件次");
    private static final Pattern NONE_IN = Pattern.compile(
            "(?:没有|无|未有|不存在|亦无|也无|均无)(?:从|由)?(?:上年度?|上一年度?|去年)(?:度)?(?:的)?结转|(?:上年度?|上一年度?|去年)(?:无|没有|未有)结转"
                    + "|(?:上年度?|上一年度?|去年)结转(?:的)?(?:申请)?(?:数量|数|件数)?为(?:零|0)(?!件?[0-9.])");
    private static final Pattern NONE_OUT = Pattern.compile(
            "(?:没有|无|未有|不存在|均无)(?:需要?)?(?:政府信息公开|信息公开|依申请公开)?(?:申请)?(?:结转|转入|顺延)(?:至|到|入)?(?:下年|下一年|次年|明年|20\\d\\d年)"
                    + "|(?:没有|无|未有)(?:下年度?|下一年度?)结转"
                    + "|(?:没有|无|未有|不存在|均无)结转(?:的)?(?:事项|件|情况|情形|申请)?(?=[，；。]|$)");
    /** "收到47件，已全部办结": nothing goes over into the next year. */
    private static final Pattern ALL_FINISHED =
            Pattern.compile("(?:均|全部|都)(?:已|按时|按期|依法|及时|如期|在年内|于年底前|当年|年内|在法定期限内)*(?:全部)?(?:办结|办理完毕)");

    private static final Pattern NOT_ALL = Pattern.compile("到期|应办|应答复|结转|除|其余|剩余|其中[^，]{0,8}件|上年|在办|正在|尚|以上申请|另有");
    private static final Pattern ALL_RECEIVED = Pattern.compile("(?:收到|受理|新收|接收|接到)[^，。；]{0,24}$");

    private CarriedReader() {}

    static void read(Sentence sentence, boolean aboutRequests, int year, Consumer<ResultFigure> found) {
        if (!sentence.mentions(Topic.PROGRESS)) {
            return;
        }
        String text = sentence.text();
        boolean about = aboutRequests
                || sentence.mentions(Topic.ACCOUNT)
                || (sentence.from() == 0 && BARE_ACCOUNT.matcher(text).find());
        if (!about || isOtherBusiness(sentence)) {
            return;
        }
        if (sentence.mentions(Topic.CARRIED) && sentence.mentions(Topic.NONE)) {
            none(sentence, NONE_IN, ReportRow.CARRIED_IN, "上年结转", found);
            none(sentence, NONE_OUT, ReportRow.CARRIED_OUT, "结转下年度", found);
        }
        if (sentence.mentions(Topic.ALL)) {
            allFinished(sentence, found);
        }
        int from = 0;
        for (Quantity quantity : sentence.quantities()) {
            String words = text.substring(from, quantity.start());
            from = quantity.end();
            if (UNITS.contains(quantity.unit()) && quantity.exact()) {
                read(sentence, quantity, words, year, found);
            }
        }
    }

    private static boolean isOtherBusiness(Sentence sentence) {
        return sentence.mentions(Topic.OTHER_BUSINESS)
                && Topic.in(GOES_OVER.matcher(sentence.text()).replaceAll("转")).contains(Topic.OTHER_BUSINESS);
    }

    private static void read(
            Sentence sentence, Quantity quantity, String words, int year, Consumer<ResultFigure> found) {
        String name = words.substring(Math.max(
                        words.lastIndexOf('，'),
                        Math.max(words.lastIndexOf('、'), Math.max(words.lastIndexOf('（'), words.lastIndexOf('；'))))
                + 1);
        String after = behind(sentence, quantity);
        Matcher in = IN.matcher(name);
        Matcher out = OUT.matcher(name);
        Matcher behind = OUT_BEHIND.matcher(after);
        if (in.find()) {
            if (isYear(in.group(1) == null ? in.group(2) : in.group(1), year - 1)) {
                found.accept(figure(sentence, quantity, "上年结转", ReportRow.CARRIED_IN));
            }
        } else if (out.find()) {
            if (isYear(out.group(1), year + 1)) {
                found.accept(figure(sentence, quantity, "结转下年度", ReportRow.CARRIED_OUT));
            }
        } else if (BARE_IN.matcher(name).matches() && sentence.text().startsWith("，应", quantity.end())) {
            found.accept(figure(sentence, quantity, "上年结转", ReportRow.CARRIED_IN));
        } else if (isLeft(name)
                && OPEN_LATER.matcher(sentence.text().substring(quantity.end())).find()) {
            found.accept(figure(sentence, quantity, "结转下年度", ReportRow.CARRIED_OUT));
        } else if (OVER.matcher(name).find()) {
            found.accept(figure(sentence, quantity, "结转下年度", ReportRow.CARRIED_OUT));
        } else if (OPEN.matcher(name).find() && !after.startsWith("申请均")) {
            found.accept(figure(sentence, quantity, "结转下年度", ReportRow.CARRIED_OUT));
        } else if (name.endsWith("结转")
                && name.length() <= 4
                && FINISHED_BEFORE
                        .matcher(sentence.text().substring(0, quantity.start()))
                        .find()) {
            found.accept(figure(sentence, quantity, "结转下年度", ReportRow.CARRIED_OUT));
        } else if ((name.length() <= 3 || isLeft(name)) && behind.find()) {
            found.accept(figure(sentence, quantity, "结转下年度", ReportRow.CARRIED_OUT));
        } else if ((RequestWords.areFinished(name) || FINISHED.matcher(name).find())
                && !ofSome(sentence, quantity)
                && !after.startsWith("，办")) {
            found.accept(figure(sentence, quantity, "办结", ReportRow.TOTAL_PROCESSED));
        } else if (FINISHED_LAST.matcher(name).find() && after.startsWith("中")) {
            found.accept(figure(sentence, quantity, "办结", ReportRow.TOTAL_PROCESSED));
        }
    }

    /** "其中房屋征收类41件，办结40件": what is finished are those; "申请人撤回3件，答复30件": those that were left. */
    private static boolean ofSome(Sentence sentence, Quantity finished) {
        List<Quantity> before = sentence.until(finished.start());
        String clause = before.isEmpty() ? "" : sentence.clauseBefore(before.getLast());
        boolean left = clause.contains("撤回") || clause.contains("撤销");
        boolean timesOfItems = finished.unit().equals("件次") && sentence.text().startsWith("共", finished.end());
        return left || timesOfItems || clause.endsWith("类") || clause.contains("涉及") || clause.contains("关于");
    }

    /** The words behind the figure, without those of another: "办结29件、结转下年度4件". */
    private static String behind(Sentence sentence, Quantity quantity) {
        String after = sentence.clauseAfter(quantity);
        int pause = after.indexOf('、');
        boolean another = pause >= 0 && after.substring(pause).chars().anyMatch(Character::isDigit);
        return another ? after.substring(0, pause) : after;
    }

    private static boolean isLeft(String name) {
        return name.length() <= 16 && LEFT.matcher(name).matches();
    }

    private static void allFinished(Sentence sentence, Consumer<ResultFigure> found) {
        String text = sentence.text();
        Matcher all = ALL_FINISHED.matcher(text);
        if (!all.find() || NOT_ALL.matcher(text).find()) {
            return;
        }
        Quantity first =
                sentence.quantities().isEmpty() ? null : sentence.quantities().getFirst();
        boolean received = first != null
                && first.end() <= all.start()
                && all.start() - first.end() <= 12
                && ALL_RECEIVED.matcher(sentence.clauseBefore(first)).find()
                && text.contains("申请");
        if (received) {
            found.accept(new ResultFigure(
                    sentence, all.start(), BigDecimal.ZERO, "结转下年度", List.of(ReportRow.CARRIED_OUT), true));
        }
    }

    private static boolean isYear(String named, int year) {
        return named == null || Integer.parseInt(named) == year;
    }

    private static void none(
            Sentence sentence, Pattern pattern, ReportRow row, String label, Consumer<ResultFigure> found) {
        Matcher none = pattern.matcher(sentence.text());
        if (none.find()) {
            found.accept(new ResultFigure(sentence, none.start(), BigDecimal.ZERO, label, List.of(row), true));
        }
    }

    private static ResultFigure figure(Sentence sentence, Quantity quantity, String label, ReportRow row) {
        return new ResultFigure(sentence, quantity.start(), quantity.value(), label, List.of(row), true);
    }
}
