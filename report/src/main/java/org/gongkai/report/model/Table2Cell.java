package org.gongkai.report.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The cells of table two in both forms: block and name as in {@code gongkai-check/1}, row and column labels as in the
 * official forms.
 */
public enum Table2Cell {
    REGULATIONS_ISSUED(FormVersion.F2021, "regulations", "issued", "规章", "本年制发件数"),
    REGULATIONS_ABOLISHED(FormVersion.F2021, "regulations", "abolished", "规章", "本年废止件数"),
    REGULATIONS_IN_FORCE(FormVersion.F2021, "regulations", "in_force", "规章", "现行有效件数"),
    NORMATIVE_ISSUED(FormVersion.F2021, "normative_documents", "issued", "行政规范性文件", "本年制发件数"),
    NORMATIVE_ABOLISHED(FormVersion.F2021, "normative_documents", "abolished", "行政规范性文件", "本年废止件数"),
    NORMATIVE_IN_FORCE(FormVersion.F2021, "normative_documents", "in_force", "行政规范性文件", "现行有效件数"),
    LICENSING_DECISIONS(FormVersion.F2021, "licensing", "decisions", "行政许可", "本年处理决定数量"),
    PUNISHMENT_DECISIONS(FormVersion.F2021, "punishment", "decisions", "行政处罚", "本年处理决定数量"),
    COERCION_DECISIONS(FormVersion.F2021, "coercion", "decisions", "行政强制", "本年处理决定数量"),
    FEES_AMOUNT(FormVersion.F2021, "fees", "amount_wan", "行政事业性收费", "本年收费金额（单位：万元）"),

    OLD_REGULATIONS_MADE(FormVersion.F2019, "regulations", "made", "规章", "本年新制作数量"),
    OLD_REGULATIONS_DISCLOSED(FormVersion.F2019, "regulations", "newly_disclosed", "规章", "本年新公开数量"),
    OLD_REGULATIONS_TOTAL(FormVersion.F2019, "regulations", "total_disclosed", "规章", "对外公开总数量"),
    OLD_NORMATIVE_MADE(FormVersion.F2019, "normative_documents", "made", "规范性文件", "本年新制作数量"),
    OLD_NORMATIVE_DISCLOSED(FormVersion.F2019, "normative_documents", "newly_disclosed", "规范性文件", "本年新公开数量"),
    OLD_NORMATIVE_TOTAL(FormVersion.F2019, "normative_documents", "total_disclosed", "规范性文件", "对外公开总数量"),
    OLD_LICENSING_PREVIOUS(FormVersion.F2019, "licensing", "previous_items", "行政许可", "上一年项目数量"),
    OLD_LICENSING_CHANGE(FormVersion.F2019, "licensing", "change", "行政许可", "本年增/减"),
    OLD_LICENSING_DECISIONS(FormVersion.F2019, "licensing", "decisions", "行政许可", "处理决定数量"),
    OLD_OTHER_PREVIOUS(FormVersion.F2019, "other_services", "previous_items", "其他对外管理服务事项", "上一年项目数量"),
    OLD_OTHER_CHANGE(FormVersion.F2019, "other_services", "change", "其他对外管理服务事项", "本年增/减"),
    OLD_OTHER_DECISIONS(FormVersion.F2019, "other_services", "decisions", "其他对外管理服务事项", "处理决定数量"),
    OLD_PUNISHMENT_PREVIOUS(FormVersion.F2019, "punishment", "previous_items", "行政处罚", "上一年项目数量"),
    OLD_PUNISHMENT_CHANGE(FormVersion.F2019, "punishment", "change", "行政处罚", "本年增/减"),
    OLD_PUNISHMENT_DECISIONS(FormVersion.F2019, "punishment", "decisions", "行政处罚", "处理决定数量"),
    OLD_COERCION_PREVIOUS(FormVersion.F2019, "coercion", "previous_items", "行政强制", "上一年项目数量"),
    OLD_COERCION_CHANGE(FormVersion.F2019, "coercion", "change", "行政强制", "本年增/减"),
    OLD_COERCION_DECISIONS(FormVersion.F2019, "coercion", "decisions", "行政强制", "处理决定数量"),
    OLD_FEES_PREVIOUS(FormVersion.F2019, "fees", "previous_items", "行政事业性收费", "上一年项目数量"),
    OLD_FEES_CHANGE(FormVersion.F2019, "fees", "change", "行政事业性收费", "本年增/减"),
    PROCUREMENT_PROJECTS(FormVersion.F2019, "procurement", "projects", "政府集中采购", "采购项目数量"),
    PROCUREMENT_AMOUNT(FormVersion.F2019, "procurement", "amount", "政府集中采购", "采购总金额");

    private static final List<Table2Cell> OF_2019 = of2(FormVersion.F2019);
    private static final List<Table2Cell> OF_2021 = of2(FormVersion.F2021);

    private final FormVersion form;
    private final String block;
    private final String key;
    private final String row;
    private final String column;

    Table2Cell(FormVersion form, String block, String key, String row, String column) {
        this.form = form;
        this.block = block;
        this.key = key;
        this.row = row;
        this.column = column;
    }

    private static List<Table2Cell> of2(FormVersion form) {
        return Stream.of(values()).filter(cell -> cell.form == form).toList();
    }

    /** The cells of a form in its order; empty before 2019. */
    public static List<Table2Cell> of(FormVersion form) {
        return switch (form) {
            case PRE2019 -> List.of();
            case F2019 -> OF_2019;
            case F2021 -> OF_2021;
        };
    }

    /** The form the cell belongs to. */
    public FormVersion form() {
        return form;
    }

    /** The block's key, for instance {@code normative_documents}. */
    public String block() {
        return block;
    }

    /** The cell's key in its block, for instance {@code issued}. */
    public String key() {
        return key;
    }

    /** The row's label in the official form. */
    public String row() {
        return row;
    }

    /** The column's label in the official form. */
    public String column() {
        return column;
    }

    /** The path of the cell, for instance {@code table2.normative_documents.issued}. */
    public String path() {
        return "table2." + block + "." + key;
    }
}
