package org.gongkai.report.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that stand twice by a slip. Chinese doubles words on purpose too (人人、件件、是是非非), and the end of one word often meets
 * the same character at the beginning of the next (抽检|检查、更新|新媒体、参与|与会、目的|的). So only what has no other reading is listed:
 * function words, each with the neighbours that make another word of one of the two; words of two characters that are no parts of
 * compounds;
 * phrases of three or more characters; measure words behind a number.
 */
final class DoubledWords {

    /** A doubled word: where it stands and the single word it should be. */
    record Doubled(int from, int to, String single) {}

    private record Pair(char word, Pattern pattern) {}

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
            functionWord('为', "行因认作成称以尤较更最颇极甚何变改化列视分设定命转升", "民人何主了止期此企群农老公基社居了什大政本"),
            functionWord('性', "", "格质能别状情命感价知子"),
            functionWord('共', "公一总", "享同建治创和青产性鸣识用有担商赢管存融抓防"));

    private static final Pattern IS = Pattern.compile("([一二三四五六七八九十]|(?<![是不凡但还只总就都也正若如要可于]))是是(?![是否非不])");
    /** 没有|有效 and 没有|有关 are two words each; before a verb the second 有 is one too many. */
    private static final Pattern THERE_IS = Pattern.compile("(?<=没)有有(?=[涉发收受因出产引申提对])");

    private static final Pattern DONE = Pattern.compile("(?<![了为不])了了(?![解结却如然望断不事之])");
    private static final Pattern WORD = Pattern.compile("([\\u4e00-\\u9fa5]{2})\\1(?![区县市镇乡街路])");

    /** Words that end one compound and begin the next: 主动公开|公开目录, 常务会议|会议纪要. */
    private static final Set<String> COMPOUND =
            Set.of(("公开 信息 工作 管理 服务 政府 政务 建设 年度 研究 讨论 学习 宣传 交流 沟通 会议 数据 网络 目录 单位 部门 企业 行政 社会 公共 安全 教育 监督 检查 考核 培训 审查"
                            + " 保密 法律 法规 政策 文件 新闻 图片 项目 生产 生活 经济 问题 要求 规定 情况 申请 受理 处理 答复 查询 咨询 办公 办事 便民 惠民 解读 发布 审核 平台"
                            + " 网站 媒体 人员 干部 群众 基层 农村 社区 居民 村民 街道 乡镇 城市 县级 市级 区级 落实 推进 提升 完善 优化 促进 深化 保障 评估 评议 整改 指导 统计"
                            + " 结果 总计 维持 纠正 其他 科技 财政 预算 决算 规划 计划 方案 制度 机制 内容 标准 规范 流程 清单 指南 专栏 专区")
                    .split(" "));

    private static final String NEVER = "一二三四五六七八九十百千万亿两零不是的了个各有无";
    private static final Pattern PHRASE = Pattern.compile("([\\u4e00-\\u9fa5]{3," + Repeats.LONGEST + "})\\1");
    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十百千万亿两零]");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年年(?![度底末初中内终间报均检])");
    private static final String MEASURES = "条次份篇期场项起";
    private static final Pattern MEASURE = Pattern.compile("(?<=\\d)([" + MEASURES + "])\\1(?!\\1)(?=[,。;、!)的])");
    private static final List<String> SYNONYM_PAIRS =
            List.of("依据根据", "根据依据", "按照根据", "根据按照", "依照根据", "根据依照", "按照依据", "依照按照", "按照依照");
    private static final Pattern SYNONYMS =
            Pattern.compile("(?<![法律政策主要事实公开])(" + String.join("|", SYNONYM_PAIRS) + ")(?=[《国省市县区上有相])");

    private DoubledWords() {}

    /** The doubled words of a folded paragraph, in order. */
    static List<Doubled> in(String text) {
        List<Doubled> found = new ArrayList<>();
        Repeats repeats = Repeats.of(text);
        if (!repeats.characters().isEmpty()) {
            characters(text, repeats, found);
        }
        if (repeats.word()) {
            words(text, found);
        }
        if (repeats.phrase()) {
            phrases(text, found);
        }
        if (SYNONYM_PAIRS.stream().anyMatch(text::contains)) {
            Matcher synonyms = SYNONYMS.matcher(text);
            while (synonyms.find()) {
                found.add(new Doubled(
                        synonyms.start(), synonyms.end(), synonyms.group(1).substring(2)));
            }
        }
        found.sort(Comparator.comparingInt(Doubled::from));
        return found;
    }

    private static void characters(String text, Repeats repeats, List<Doubled> found) {
        for (Pair pair : PAIRS) {
            if (repeats.has(pair.word)) {
                collect(pair.pattern, text, found);
            }
        }
        if (repeats.has('了')) {
            collect(DONE, text, found);
        }
        if (repeats.has('有')) {
            collect(THERE_IS, text, found);
        }
        if (repeats.has('是')) {
            Matcher is = IS.matcher(text);
            while (is.find()) {
                found.add(new Doubled(is.start(), is.end(), is.group(1) + "是"));
            }
        }
        if (repeats.has('年')) {
            Matcher year = YEAR.matcher(text);
            while (year.find()) {
                found.add(new Doubled(year.start(), year.end(), year.group(1) + "年"));
            }
        }
        if (MEASURES.chars().anyMatch(c -> repeats.has((char) c))) {
            collect(MEASURE, text, found);
        }
    }

    private static void words(String text, List<Doubled> found) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String single = word.group(1);
            if (!COMPOUND.contains(single)
                    && single.charAt(0) != single.charAt(1)
                    && single.chars().noneMatch(c -> NEVER.indexOf(c) >= 0)) {
                found.add(new Doubled(word.start(), word.end(), single));
            }
        }
    }

    private static void phrases(String text, List<Doubled> found) {
        Matcher phrase = PHRASE.matcher(text);
        while (phrase.find()) {
            if (!NUMERAL.matcher(phrase.group(1)).find() && !isOneCharacter(phrase.group(1))) {
                found.add(new Doubled(phrase.start(), phrase.end(), phrase.group(1)));
            }
        }
    }

    private static boolean isOneCharacter(String phrase) {
        return phrase.chars().distinct().count() < 3;
    }

    private static void collect(Pattern pattern, String text, List<Doubled> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(
                    new Doubled(matcher.start(), matcher.end(), text.substring(matcher.start(), matcher.start() + 1)));
        }
    }

    private static Pair functionWord(char word, String notAfter, String notBefore) {
        return new Pair(
                word,
                Pattern.compile("(?<![" + word + notAfter + "])" + word + word + "(?![" + word + notBefore + "])"));
    }
}
