package org.gongkai.report.read;

import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/** What a label in a table says. */
sealed interface Label {

    /** A row of table three. */
    record Row3(ReportRow row) implements Label {}

    /** A group of rows of table three, which has no figures of its own. */
    record Group3() implements Label {}

    /** A column of table three; null for a head above several columns. */
    record Head3(Table3.@Nullable Column column) implements Label {}

    /** A row of table two, by the key of its block. */
    record Row2(String block) implements Label {}

    /** A column of table two, by its key. {@code form} is the form that alone uses these words. */
    record Head2(String key, FormVersion form) implements Label {}

    /** The line above a block of table two, which ends the heads of the block before. */
    record Block2() implements Label {}

    /** A block of table four; null for 行政诉讼, which stands above two of them. */
    record Block4(Table4.@Nullable Dispute dispute) implements Label {}

    /** A column of table four. */
    record Head4(Table4.Column column) implements Label {}

    /** 总计: a column of tables three and four, and the row （七）总计. */
    record Total() implements Label {}

    /** 其他: a column and a row of table three. */
    record Other() implements Label {}

    /** 其他处理: one row in the form of 2019, a group of three rows in that of 2021. */
    record OtherAll() implements Label {}
}
