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
public final class CompareWords {

    private CompareWords() {}

    /** Organ and year; the file's name where no organ is known. */
    public static String name(AnnualReport report) {
        String organ = report.organ() == null ? report.file() : report.organ();
        return report.year() == null ? organ : organ + " " + report.year() + "年";
    }

    /** The chapter's number and official title; 0 is what stands before chapter one. */
    public static String chapter(int number) {
        return number == 0 ? "正文之前" : Heading.officialNumber(number) + "、" + Heading.officialTitle(number);
    }

    /** The figure as it is told: a blank cell is a dash, an uncertain one stands as in the file. */
    public static String figure(Figure figure) {
        BigDecimal value = figure.value();
        return figure.isKnown() && value != null
                ? Messages.plain(value)
                : figure.raw().isEmpty() ? "—" : figure.raw();
    }

    /** Right less left with its sign; empty unless both are known for certain. */
    public static String difference(FigureChange change) {
        return signed(change.difference());
    }

    /** The difference in per cent of the left figure with its sign; empty where there is none. */
    public static String percent(FigureChange change) {
        BigDecimal percent = change.percent();
        return percent == null ? "" : signed(percent) + "%";
    }

    /** How much is repeated and of how many characters, without a full stop. */
    public static String repeated(RepeatedShare share) {
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
