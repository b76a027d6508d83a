package org.gongkai.app.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.report.model.Figure;
import org.gongkai.report.portfolio.Figures;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.write.Places;
import org.jspecify.annotations.Nullable;

/**
 * A cell that cannot be read with certainty.
 *
 * @param path of the cell
 * @param label where it is, in words
 * @param candidates what it may be
 */
public record Uncertain(String path, String label, String candidates) {
    private static final Messages WORDS = Messages.of(Locale.SIMPLIFIED_CHINESE);

    static List<Uncertain> of(Figures figures) {
        return figures.uncertain().stream()
                .map(path -> new Uncertain(path, label(path), candidates(figures.get(path))))
                .toList();
    }

    /** The place of a cell in words, 表三“（一）予以公开”总计. */
    static String label(String path) {
        return Places.inWords(path, WORDS);
    }

    static String candidates(Figure figure) {
        return figure.candidates().stream().map(Messages::plain).collect(Collectors.joining("或"));
    }

    static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : Messages.plain(value);
    }
}
