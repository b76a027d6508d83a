package org.gongkai.app.annualreport;

/**
 * What an office may begin its text with: the parts that the form asks for (国办公开办函〔2021〕30号), the figures as references to the registers, and
 * between 【 and 】 what only the office knows. A report with such a mark left cannot be handed in.
 */
final class Proposals {

    private Proposals() {}

    /** Chapter one in its five parts. */
    static String general() {
        return """
                （一）主动公开。【请写明主动公开的重点内容、数量和解读情况】。本年制发行政规范性文件{{行政规范性文件.本年制发件数}}件，废止{{行政规范性文件.本年废止件数}}件，现行有效{{行政规范性文件.现行有效件数}}件。
                （二）依申请公开。{{年度}}年新收政府信息公开申请{{申请.新收}}件，上年结转{{申请.上年结转}}件；办结{{申请.办结}}件，其中予以公开{{申请.予以公开}}件、部分公开{{申请.部分公开}}件、不予公开{{申请.不予公开}}件、无法提供{{申请.无法提供}}件、不予处理{{申请.不予处理}}件、其他处理{{申请.其他处理}}件；结转下年度继续办理{{申请.结转下年}}件。
                （三）政府信息管理。【请写明公开属性源头认定、保密审查和文件清理的情况】。
                （四）政府信息公开平台建设。【请写明政府信息公开专栏和线下查阅场所的情况】。
                （五）监督保障。【请写明考核、社会评议、责任追究和培训的情况】。因政府信息公开被申请行政复议的案件{{行政复议.总计}}件，其中结果纠正{{行政复议.结果纠正}}件。""";
    }

    /** Chapter five: what became of last year's problems, this year's, and what is to be done. */
    static String problems() {
        return """
                （一）上年问题整改情况
                {{上年问题整改}}
                （二）存在的主要问题
                {{本年问题}}
                （三）改进措施
                {{改进措施}}""";
    }

    /** Chapter six: the form asks for the fee in any case. */
    static String other() {
        return """
                按照《政府信息公开信息处理费管理办法》，{{年度}}年【请写明发出收费通知的件数和总金额以及实际收取的总金额；没有收取的，写“未收取信息处理费”】。
                【请写明其他需要报告的事项；没有的，删去本段】""";
    }
}
