package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.law.decision.ReportRow;

/**
 * How many requests the narrative says ended in one way: "部分公开29件".
 *
 * @param sentence where it stands
 * @param at index of the figure or, for "none", of the words
 * @param value the number; zero for 没有
 * @param label the words that name the result
 * @param rows the rows of table three that the words name, more than one for a whole group such as 不予公开
 * @param whole whether the words name all of these rows; false where they name only a part of a row (信息不存在)
 */
public record ResultFigure(
        Sentence sentence, int at, BigDecimal value, String label, List<ReportRow> rows, boolean whole) {

    public ResultFigure {
        rows = List.copyOf(rows);
    }
}
