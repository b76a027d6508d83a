package org.gongkai.report.rules;

import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.Line;

/** F-DUP 同一个词误写两遍，如“一是是”“的的”“进行进行”；抽检检查、更新新媒体之类不算。 */
final class DoubledWord implements Rule {

    @Override
    public String id() {
        return "F-DUP";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        for (Chapter chapter : report.chapters()) {
            for (Line line : chapter.lines()) {
                Folded text = Folded.of(line.text());
                if (!isSentence(text.text(), chapter.number())) {
                    continue;
                }
                int end = 0;
                for (DoubledWords.Doubled doubled : DoubledWords.in(text.text())) {
                    String found = text.original(doubled.from(), doubled.to());
                    if (doubled.from() < end || isSpaced(found, doubled)) {
                        continue;
                    }
                    end = doubled.to();
                    findings.accept(Draft.warning(id(), Kind.DUPLICATE_WORD, Sources.NONE)
                            .at(
                                    line.where(),
                                    doubled.single(),
                                    found,
                                    text.around(doubled.from(), doubled.to(), 12),
                                    "",
                                    found,
                                    doubled.single()));
                }
            }
        }
    }

    /** Menus of a web page and remains of tables repeat words by their nature; they have no punctuation. */
    private static boolean isSentence(String text, int chapter) {
        return text.indexOf('。') >= 0 || (chapter != 0 && (text.indexOf(',') >= 0 || text.indexOf(';') >= 0));
    }

    /** Words of several characters with blanks between them are cells or names in a row. */
    private static boolean isSpaced(String found, DoubledWords.Doubled doubled) {
        return found.length() > doubled.to() - doubled.from()
                && doubled.single().length() > 1;
    }
}
