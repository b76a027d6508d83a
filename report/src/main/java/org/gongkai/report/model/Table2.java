package org.gongkai.report.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Table two, 主动公开政府信息情况 (Regulation art. 20), as cells by their path below {@code table2}, for instance
 * {@code normative_documents.issued}, in the order of the form.
 *
 * @param form which form it follows
 * @param cells every cell of {@link Table2Cell#of(FormVersion)} that the file has; a missing row is absent
 */
public record Table2(FormVersion form, Map<Table2Cell, Figure> cells) {

    public Table2 {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The cell's figure; blank where the file lacks the cell. */
    public Figure get(Table2Cell cell) {
        return cells.getOrDefault(cell, Figure.BLANK);
    }
}
