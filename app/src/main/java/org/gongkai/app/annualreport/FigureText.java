package org.gongkai.app.annualreport;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.gongkai.report.model.Table2Cell;
import org.jspecify.annotations.Nullable;

/** A figure of table two as it was typed. */
sealed interface FigureText {

    /** A figure, or none. */
    record Read(@Nullable BigDecimal figure) implements FigureText {}

    /** What is wrong with it and what to do. */
    record Wrong(String sentence) implements FigureText {}

    /** 12 digits and 6 decimals at most: more is a slip. */
    Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");

    Pattern COUNT = Pattern.compile("[0-9]{1,12}");
    Pattern CHANGE = Pattern.compile("[-+]?[0-9]{1,12}");

    /** Reads it by what the cell can hold. Blank is no figure, and not zero. */
    static FigureText of(Table2Cell cell, String typed) {
        String text = typed.strip()
                .replace(",", "")
                .replace("，", "")
                .replace('－', '-')
                .replace('−', '-');
        if (text.isEmpty()) {
            return new Read(null);
        }
        if (isAmount(cell)) {
            return AMOUNT.matcher(text).matches()
                    ? new Read(new BigDecimal(text))
                    : new Wrong("“" + cell.row() + "”应填金额（万元），只写数字，例如12.5");
        }
        if (isChange(cell)) {
            return CHANGE.matcher(text).matches()
                    ? new Read(new BigDecimal(text))
                    : new Wrong("“" + cell.row() + "，" + cell.column() + "”应填整数，减少的写负数，例如-2");
        }
        return COUNT.matcher(text).matches()
                ? new Read(new BigDecimal(text))
                : new Wrong("“" + cell.row() + "，" + cell.column() + "”应填不小于0的整数，不写单位");
    }

    private static boolean isAmount(Table2Cell cell) {
        return cell == Table2Cell.FEES_AMOUNT || cell == Table2Cell.PROCUREMENT_AMOUNT;
    }

    private static boolean isChange(Table2Cell cell) {
        return cell.key().equals("change");
    }
}
