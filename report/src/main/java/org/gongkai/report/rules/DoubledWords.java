package org.gongkai.report.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that stand twice by a slip. Chinese doubles words on purpose too (人人、件件、是是非非), and the end of one word often meets
 * the same character at the beginning of the next (抽检|检查、更新|新媒体、参与|与会、目的|的). So only what has no other reading is listed:
 * function words, each with the neighbours that make another word of one of the two; words that never follow themselves;
 * phrases of three or more characters; measure words behind a number.
 */
final class DoubledWords {

    /** A doubled word: where it stands and the single word it should be. */
    record Doubled(int from, int to, String single) {}

    private record Pair(Pattern pattern, int keep) {}

    private static final List<Pair> PAIRS = List.of(
            functionWord('的', "目标有打众端中靶", "确士"),
            functionWord('和', "温总饱平柔祥缓共中调附亲", "平谐睦解顺美气龙田县政林静硕布声善"),
            functionWord('与', "参给赠授付赐寄", "会时民众否论共"),
            functionWord('及', "以普涉波触惠顾提论殃遍企比", "时格第早物"),
            functionWord('在', "存现正旨潜内外实所好自健何", "线校岗编职建册于场途制位野逃乎意即押外"),
            functionWord('对', "一针面应核校比相绝反结配成双对作敌", "象照接比外方口策话标应待于内抗立手联账称等阵岸子"),
            functionWord('从', "服听随遵顺自跟盲主无", "而严业事优宽重速来此属前中众头不小容"),
            functionWord('由', "自理事缘来经因", "来于此衷头"),
            functionWord('被', "棉毛", "动告子覆褥申害选试"),
            functionWord('并', "合兼吞归一", "且网行入重联购轨发非排举未不存"),
            functionWord('将', "即必行中少大小武", "军来近要领士会"),
            functionWord('或', "抑间", "许者然"),
            functionWord('而', "从然进反因继故时幸", "且后今已"),
            functionWord('向', "方面导定意倾流走去趋转横纵双单内外志取动朝", "上下导好往心日阳东西南北前后"),
            functionWord('共', "公一总", "享同建治创和青产性鸣识用有担商赢管存融抓防"));

    private static final Pattern IS = Pattern.compile("([一二三四五六七八九十]|(?<![是不凡但还只总就都也正若如要可于]))是是(?![是否非不])");
    private static final Pattern DONE = Pattern.compile("(?<![了为不])了了(?![解结却如然望断不事之])");
    private static final Pattern WORD = Pattern.compile("(进行|以及|通过|根据|按照|依据|关于|对于|由于|为了|并且|因此|同时|我们|我局|我县|我区"
            + "|我市|我办|我镇|我街道|其中|已经|能够|应当|没有|及时|认真|切实|积极|不断|严格|持续|加强|加大|推动|开展|提高|强化|做好|确保"
            + "|围绕|坚持|共计|全年|贯彻)\\1");
    private static final Pattern PHRASE = Pattern.compile("([\\u4e00-\\u9fa5]{3,16})\\1");
    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十百千万亿两零]");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年年(?![度底末初中内终间报均检])");
    private static final Pattern MEASURE = Pattern.compile("(?<=\\d)([条次份篇期场项起])\\1(?!\\1)(?=[,。;、!)的])");
    private static final Pattern SYNONYMS =
            Pattern.compile("(?<![法律政策主要事实公开])(依据根据|根据依据|按照根据|根据按照|依照根据|根据依照|按照依据|依照按照|按照依照)" + "(?=[《国省市县区上有相])");

    private DoubledWords() {}

    /** The doubled words of a folded paragraph, in order. */
    static List<Doubled> in(String text) {
        List<Doubled> found = new ArrayList<>();
        for (Pair pair : PAIRS) {
            collect(pair.pattern, pair.keep, text, found);
        }
        collect(DONE, 1, text, found);
        Matcher is = IS.matcher(text);
        while (is.find()) {
            found.add(new Doubled(is.start(), is.end(), is.group(1) + "是"));
        }
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            found.add(new Doubled(year.start(), year.end(), year.group(1) + "年"));
        }
        Matcher synonyms = SYNONYMS.matcher(text);
        while (synonyms.find()) {
            found.add(new Doubled(
                    synonyms.start(), synonyms.end(), synonyms.group(1).substring(2)));
        }
        collect(MEASURE, 1, text, found);
        collect(WORD, 0, text, found);
        Matcher phrase = PHRASE.matcher(text);
        while (phrase.find()) {
            if (!NUMERAL.matcher(phrase.group(1)).find() && !isOneCharacter(phrase.group(1))) {
                found.add(new Doubled(phrase.start(), phrase.end(), phrase.group(1)));
            }
        }
        found.sort(java.util.Comparator.comparingInt(Doubled::from));
        return found;
    }

    private static boolean isOneCharacter(String phrase) {
        return phrase.chars().distinct().count() < 3;
    }

    private static void collect(Pattern pattern, int keep, String text, List<Doubled> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String single = keep == 0 ? matcher.group(1) : text.substring(matcher.start(), matcher.start() + keep);
            found.add(new Doubled(matcher.start(), matcher.end(), single));
        }
    }

    private static Pair functionWord(char word, String notAfter, String notBefore) {
        return new Pair(
                Pattern.compile("(?<![" + word + notAfter + "])" + word + word + "(?![" + word + notBefore + "])"), 1);
    }
}
