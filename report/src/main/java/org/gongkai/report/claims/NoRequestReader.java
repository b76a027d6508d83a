package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads that no request was received. */
final class NoRequestReader {

    private static final Pattern NONE = Pattern.compile("(?:未收到|没有收到|未接到|没有接到|未受理|未接收到?|未有收到|暂未收到|尚未收到|无收到|未曾收到|未收悉)"
            + "(?:[^，。；：（）“”0-9]{0,24}?)(?:政府信息公开申请|依申请公开|信息公开申请|信息公开的申请|公开政府信息的申请|公开申请)([^，。；：（）]{0,8})");
    private static final Pattern NO_REQUESTS = Pattern.compile(
            "(?:^|[，；：年度局办委镇乡道厅院所站会内我关位])(?:暂)?(?:无|没有)(?:任何|发生|新收)?(?:政府信息公开|信息公开|依申请公开)(?:政府信息)?(?:的)?(?:申请|事项|办件|件|情况|办理)*(?=[，；。]|$)");
    private static final Pattern ZERO = Pattern.compile(
            "(?:依申请公开|公开申请|申请)(?:受理|申请|收件|办理|接收)?(?:数量|总量|总数|件数|量|数|件)?(?:、[^，。；0-9]{1,8})?(?:共|均)?为(?:零|0)(?!件?[0-9.])");
    /** "12家全年零申请": so many bodies. */
    private static final Pattern OF_BODIES = Pattern.compile("[0-9]+(?:家|个)");

    private static final List<Pattern> NONES = List.of(
            NONE,
            NO_REQUESTS,
            ZERO,
            Pattern.compile("(?:未收到|没有收到|未接到)[^，。；：0-9]{0,24}(?:提出|提交)的申请(?=[，；。]|$)"),
            Pattern.compile("(?:未收到|没有收到|未接到)[^，。；：0-9]{0,24}公开(?:政府)?信息的(?:书面|网上|网络|口头|当面|信函|和|或|、)+申请(?=[，；。]|$)"),
            Pattern.compile(
                    "(?:未发生|未出现|未产生|没有发生)(?:任何)?(?:政府信息公开|信息公开|依申请公开)(?:政府信息)?(?:的)?(?:申请|事项|办件|件)*(?=[，；。]|$)"),
            Pattern.compile("零(?:政府信息公开|信息公开|依申请公开)?申请(?=[，；。]|$)"),
            Pattern.compile(
                    "(?:^|[，；尚暂并均仍也度内底])(?:无|没有|未有)(?:任何|一位|一名)?(?:人|公民|企业|群众|居民|村民|市民|公众|社会公众|法人|申请人|个人|组织|单位|任何)[^，。；0-9]{0,24}(?:提出|提交|递交|申请)(?:公开|获取|过)?(?:政府信息|信息公开|公开|依申请公开)"),
            Pattern.compile("没有(?:人|公民|企业|群众|单位|任何|收到|公众)[^，。；0-9]{0,20}申请(?:公开|获取)?(?:政府信息|信息公开|公开)"));

    private NoRequestReader() {}

    static void read(Sentence sentence, int year, boolean governmentAsWhole, Consumer<RequestFigure> found) {
        String text = sentence.text();
        if (!sentence.mentions(Topic.NONE)) {
            return;
        }
        for (Pattern pattern : NONES) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                String clause = text.substring(sentence.clauseStart(matcher.start()), matcher.end());
                boolean plain = RequestReader.isPlain(clause, year, governmentAsWhole)
                        && !OF_BODIES.matcher(clause).find()
                        && !RequestReader.yearBefore(sentence, matcher.start(), year);
                found.accept(new RequestFigure(sentence, matcher.start(), BigDecimal.ZERO, plain, false, false));
            }
        }
    }
}
