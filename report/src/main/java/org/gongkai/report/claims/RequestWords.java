package org.gongkai.report.claims;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells a clause that says how many requests were received or finished and nothing else, in whatever order: every character of it
 * must belong to a word of the list, the longest that fits, so that no word can narrow it unseen.
 */
final class RequestWords {

    private enum Sort {
        /** Received, or put to the organ. */
        VERB,
        /** Nothing but a request is received so. */
        NEW,
        /** A request. */
        REQUEST,
        /** A request if it was received; else a document that may be had on request. */
        PERHAPS,
        /** The whole year, or the whole number. */
        ALL,
        /** Finished, by an answer or otherwise. */
        FINISHED,
        /** Who asks, who is asked, how the number is led to. */
        HARMLESS
    }

    private static final int LONGEST_CLAUSE = 60;
    private static final Map<String, Sort> WORDS = new HashMap<>();

    static {
        add(
                Sort.VERB,
                "收到 受理 接收 接到 接受 收悉 收办 登记 登记受理 收到并受理 收到和受理 接收并受理 接收办理 收到并办理 收到和办理 受理并办理 受理和办理 收到并处理 收到和处理 新接收 新受理 新增 共收"
                        + " 实收 收件 收取 收 提出 提交 递交 提出的 提交的 递交的 应办 应办理 应处理 应答复 需办理 应办结");
        add(Sort.NEW, "新收 新收到 新收件 新收件数 新收数");
        add(
                Sort.REQUEST,
                "政府信息公开申请 政府信息依申请公开 依申请公开政府信息 信息公开申请 政府信息公开的申请 依申请公开申请 依申请公开件 依申请公开事项 依申请件 公开申请 公开申请件 信息公开申请件"
                        + " 政府信息公开申请件 公开案件 信息公开案件 政府信息申请 政府信息公开申请书 政府信息公开申请表 公开政府信息申请 公开政府信息的申请 政府信息公开方面的申请 获取政府信息的申请"
                        + " 政府信息公开依申请 申请公开政府信息 申请公开信息 信息公开的申请 依申请政府信息公开事项 依申请政府信息公开 依申请信息公开事项 依申请公开请求 信息公开请求"
                        + " 政府信息公开请求 依申请公开诉求 公开申请数量 公开申请件数");
        add(Sort.PERHAPS, "依申请公开 申请公开 申请 申请件 案件 申请书 申请表 信息公开事项 信息公开办件");
        add(
                Sort.ALL,
                "全年 年内 本年度 本年 今年 年度 全年度 年度内 一年来 当年 本年度内 报告期内 统计期内 本统计年度 总量 总数 合计 共计 总计 共 累计 一共 总共 共有 总件数 申请量 申请总量 受理量"
                        + " 受理总量 收件量 数量 件数 申请数量 申请总数 申请件数 受理数量 受理件数 受理总数");
        add(
                Sort.HARMLESS,
                "我局 我委 我办 我厅 我镇 我乡 我县 我区 我市 我街道 我单位 我中心 本局 本委 本办 本厅 本镇 本乡 本县 本区 本市 本街道 本单位 本机关 本部门 局机关 机关 区政府 县政府 市政府"
                        + " 区政府办公室 县政府办公室 市政府办公室 省政府 省政府办公厅 市政府办公厅 市政府及其办公室 区政府及其办公室 县政府及其办公室 省政府及其办公厅 州政府 州政府办公室 管委会"
                        + " 开发区管委会 办公室 办公厅 省厅 全局 全委 全镇 全乡 全街道 镇政府 乡政府 街道办事处 公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织 公民、法人及其他组织"
                        + " 公民法人和其他组织 群众 社会公众 公众 申请人 社会各界 各类申请人 企业和群众 群众和企业 各界 的 了 有 为 达 达到 是 、 ： 向 由 各类 各种 有效 正式 通过各种渠道"
                        + " 通过各类渠道 通过各渠道 经各种渠道 各渠道 从各种渠道 以各种形式 各类渠道 依法 依规 件 各项 事项 登记在册 在册 方面 件的");
        add(
                Sort.FINISHED,
                "办结 答复 办复 办毕 实办 实际办理 办理完毕 办理完结 办理完成 处理完毕 答复完毕 予以答复 作出答复 给予答复 书面答复 完成答复 完成办理 回复 予以回复 作出回复 办理答复 答复办结"
                        + " 办理并答复 办结并答复 答复并办结 已办 处理答复 答复处理 审结 办理答复完毕 办理并答复完毕 办理并办结");
        add(
                Sort.HARMLESS,
                "已 已经 均 均已 全部 按时 按期 如期 实际 及时 到期 按规定 以上 其中 现已 目前已 目前 规范 按程序 完成 到位 期限内 法定期限内 在法定期限内 在规定期限内 规定时限内 在法定时限内"
                        + " 截至 截止 年底 年末 当年底 12月31日 12月底 底 末 止 ，");
        for (int year = 2000; year < 2100; year++) {
            WORDS.put(year + "年", Sort.ALL);
            WORDS.put(year + "年度", Sort.ALL);
        }
    }

    private RequestWords() {}

    private static void add(Sort sort, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(word, sort);
        }
    }

    /** Whether the words are a request and that it was received, or how many there were in all, and nothing else. */
    static boolean are(String clause) {
        Set<Sort> sorts = sorts(clause);
        boolean received = sorts.contains(Sort.VERB);
        return sorts.contains(Sort.NEW)
                || (received && sorts.contains(Sort.PERHAPS))
                || (sorts.contains(Sort.REQUEST) && (received || sorts.contains(Sort.ALL)));
    }

    /** Whether the words before a figure and the noun behind it are so: "全年共收到12件政府信息公开申请". */
    static boolean are(String clause, String behind) {
        Set<Sort> sorts = sorts(clause);
        return (sorts.contains(Sort.VERB) || sorts.contains(Sort.NEW))
                && sorts(behind).contains(Sort.REQUEST);
    }

    /** Whether the words say that something was received, and nothing else: "全年共收到". */
    static boolean areReceived(String clause) {
        return sorts(clause).contains(Sort.VERB);
    }

    /** Whether the words say that the requests were finished, and nothing that narrows it. */
    static boolean areFinished(String clause) {
        Set<Sort> sorts = sorts(clause);
        return sorts.contains(Sort.FINISHED) && !sorts.contains(Sort.VERB) && !sorts.contains(Sort.NEW);
    }

    /** The sorts of words in the clause; none where a word of it is not known. */
    private static Set<Sort> sorts(String clause) {
        Set<Sort> sorts = EnumSet.noneOf(Sort.class);
        if (clause.length() > LONGEST_CLAUSE) {
            return sorts;
        }
        for (int at = 0; at < clause.length(); ) {
            int end = Math.min(clause.length(), at + 16);
            while (end > at && !WORDS.containsKey(clause.substring(at, end))) {
                end--;
            }
            if (end == at) {
                return EnumSet.noneOf(Sort.class);
            }
            sorts.add(WORDS.get(clause.substring(at, end)));
            at = end;
        }
        return sorts;
    }
}
