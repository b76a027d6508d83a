package org.gongkai.app.desk;

import org.gongkai.ledger.verify.Violation;

/** A violation of the ledger in one sentence. */
final class FaultWords {
    private FaultWords() {}

    static String of(Violation fault) {
        String chain = fault.chain().isEmpty() ? "" : "链" + fault.chain();
        String number = fault.number() == 0 ? "" : "第" + fault.number();
        return switch (fault.flaw()) {
            case EVENT_OUT_OF_PLACE -> chain + number + "条之前有缺失、插入或者换位";
            case EVENT_LINK_BROKEN -> chain + number + "条与前一条接不上";
            case EVENT_CHANGED -> chain + number + "条被改动";
            case CONTENT_CHANGED -> chain + (number.isEmpty() ? "有待封存的记录" : number + "条") + "的内容被改动";
            case CONTENT_MISSING -> chain + number + "条至第" + fault.found() + "条的内容不在，且没有清除记录";
            case CONTENT_NOT_ERASED -> chain + number + "条要求清除的内容仍在";
            case SEAL_OUT_OF_PLACE -> chain + number + "次封存之前有缺失或者插入";
            case SEAL_LINK_BROKEN -> chain + number + "次封存与前一个接不上";
            case SEAL_CHANGED -> chain + number + "次封存被改动";
            case SEAL_COVERS_OTHER_EVENTS, SEAL_HEAD_DIFFERS -> chain + number + "次封存与所封的记录不符";
            case SEAL_MISSING -> chain + number + "条起没有封存";
            case ANCHOR_OUT_OF_PLACE -> number + "个锚点之前有缺失或者插入";
            case ANCHOR_LINK_BROKEN -> number + "个锚点与前一个接不上";
            case ANCHOR_CHANGED -> number + "个锚点被改动";
            case ANCHOR_CONTRADICTS_CHAIN -> number + "个锚点与" + chain + "不符：链被截断或者重新封过";
            case ANCHOR_NAMES_MISSING_CHAIN -> number + "个锚点所指的" + chain + "不在";
            case ANCHOR_OMITS_CHAIN -> number + "个锚点漏掉" + chain;
            case ANCHOR_NOT_FOUND -> "没有找到留存的锚点";
            case LINE_UNREADABLE, LINE_MISPLACED, FILE_UNENDED, FILE_LENGTH_DIFFERS -> "记录读不完整";
        };
    }
}
