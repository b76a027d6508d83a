package org.gongkai.report.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.Line;

/**
 * F-ORGAN 机关名称前后一致、没有形近错字（瀋河/瀍河、沐阳/沭阳）。
 *
 * <p>Two checks leave no doubt: a known misprint of a place's name, and an opening that names the organ as the title does
 * but for one character. Shortened and lengthened names are usual and right.
 */
final class OrganName implements Rule {

    private static final int SHORTEST = 6;
    /** Characters that make another, existing organ or another spelling of the same: 县/市, 室/厅, 和/与, 东/西. */
    private static final String MEANINGFUL = "省市县区镇乡州旗盟村室厅局委和与及暨东西南北中上下前后左右大小新老一二三四五六七八九十";

    @Override
    public String id() {
        return "F-ORGAN";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        Set<String> named = new HashSet<>();
        misprints("title", report.title(), named, findings);
        for (Chapter chapter : report.chapters()) {
            for (Line line : chapter.lines()) {
                misprints(line.where(), line.text(), named, findings);
            }
        }
        String organ = report.organ();
        if (named.isEmpty() && organ != null && organ.length() >= SHORTEST) {
            for (Line line : report.lines(0)) {
                if (line.text().indexOf('。') >= 0
                        && differs(line, Folded.of(organ).text(), findings)) {
                    return;
                }
            }
        }
    }

    private void misprints(String where, String words, Set<String> named, Consumer<Finding> findings) {
        if (!LookAlikes.mayBeIn(words)) {
            return;
        }
        String text = Folded.of(words).text();
        for (Map.Entry<String, String> name : LookAlikes.all().entrySet()) {
            int at = text.indexOf(name.getKey());
            if (at >= 0 && named.add(name.getKey())) {
                findings.accept(Draft.warning(id(), Kind.ORGAN_NAME, "民政部《中华人民共和国行政区划代码》")
                        .at(
                                where,
                                name.getValue(),
                                name.getKey(),
                                Folded.of(words).around(at, at + name.getKey().length(), 10),
                                "",
                                name.getKey(),
                                name.getValue()));
            }
        }
    }

    private boolean differs(Line line, String organ, Consumer<Finding> findings) {
        Folded text = Folded.of(line.text());
        for (int i = 0; i + organ.length() <= text.text().length(); i++) {
            int at = onlyDifference(organ, text.text(), i);
            if (at >= 0
                    && isHan(text.text().charAt(i + at))
                    && MEANINGFUL.indexOf(text.text().charAt(i + at)) < 0
                    && MEANINGFUL.indexOf(organ.charAt(at)) < 0) {
                String name = text.text().substring(i, i + organ.length());
                findings.accept(Draft.warning(id(), Kind.ORGAN_NAME, Sources.NONE)
                        .at(line.where(), organ, name, text.around(i, i + organ.length(), 10), "differs", name, organ));
                return true;
            }
        }
        return false;
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** Where a name differs from the text that begins at the index, if in one place only and not the first or last; else -1. */
    private static int onlyDifference(String name, String text, int from) {
        int found = -1;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != text.charAt(from + i)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        // At the ends a difference is mostly the sentence around a shorter name.
        return found > 0 && found < name.length() - 1 ? found : -1;
    }
}
