package org.gongkai.report.write;

import java.math.BigDecimal;
import java.util.Objects;
import org.gongkai.report.compare.FigureChange;
import org.gongkai.report.compare.RepeatedShare;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Heading;
import org.gongkai.report.rules.Messages;
import org.jspecify.annotations.Nullable;

/** The words in which a comparison is told, whatever the form. */
final class CompareWords {

    private CompareWords() {}

    static String name(AnnualReport report) {
        String organ = report.organ() == null ? report.file() : report.organ();
        return report.year() == null ? organ : organ + " " + report.year() + "年";
    }

    static String chapter(int number) {
        return number == 0 ? "正文之前" : Heading.officialNumber(number) + "、" + Heading.officialTitle(number);
    }

    /** The figure as it is told: a blank cell is a dash, an uncertain one stands as in the file. */
    static String figure(Figure figure) {
        BigDecimal value = figure.value();
        return figure.isKnown() && value != null
                ? Messages.plain(value)
                : figure.raw().isEmpty() ? "—" : figure.raw();
    }

    static String difference(FigureChange change) {
        return signed(change.difference());
    }

    static String percent(FigureChange change) {
        BigDecimal percent = change.percent();
        return percent == null ? "" : signed(percent) + "%";
    }

    static String repeated(RepeatedShare share) {
        return share.wordPercent() == null
                ? "正文没有可以比较的语句"
                : "重复率 %s%%（逐字相同），%s%%（数字和年份除外）；按 %d 字计，不含首段和不足10字的短句"
                        .formatted(
                                Messages.plain(share.wordPercent()),
                                Messages.plain(Objects.requireNonNull(share.apartFromFiguresPercent())),
                                share.characters());
    }

    private static String signed(@Nullable BigDecimal number) {
        return number == null ? "" : (number.signum() > 0 ? "+" : "") + Messages.plain(number);
    }
}
