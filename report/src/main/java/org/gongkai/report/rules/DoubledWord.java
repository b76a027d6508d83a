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
                // What stands before chapter one in a web page may be menus, which repeat names by their nature.
                if (chapter.number() == 0 && text.text().indexOf('。') < 0) {
                    continue;
                }
                int end = 0;
                for (DoubledWords.Doubled doubled : DoubledWords.in(text.text())) {
                    if (doubled.from() < end) {
                        continue;
                    }
                    end = doubled.to();
                    String found = text.original(doubled.from(), doubled.to());
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
}
