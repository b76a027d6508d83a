package org.gongkai.app.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.compare.Comparison;
import org.gongkai.report.compare.FigureChange;
import org.gongkai.report.compare.SentenceChange;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.write.Places;

/** What two versions of one report say differently: cell by cell in the order of the form, then sentence by sentence. */
public final class Differences {
    private static final Messages WORDS = Messages.of(Locale.SIMPLIFIED_CHINESE);

    private Differences() {}

    /** All of them; empty if both say the same. */
    public static List<Difference> between(AnnualReport before, AnnualReport after) {
        Comparison comparison = Comparison.of(before, after);
        List<Difference> all = new ArrayList<>();
        if (!before.title().equals(after.title())) {
            all.add(new Difference("标题", before.title(), after.title()));
        }
        comparison.figures().stream()
                .filter(FigureChange::isChanged)
                .map(Differences::of)
                .forEach(all::add);
        passages(comparison.sentences(), all);
        return List.copyOf(all);
    }

    /** What stands between sentences that both have is one difference. */
    private static void passages(List<SentenceChange> sentences, List<Difference> into) {
        for (int i = 0; i < sentences.size(); ) {
            int chapter = sentences.get(i).chapter();
            StringBuilder gone = new StringBuilder();
            StringBuilder come = new StringBuilder();
            while (i < sentences.size() && sentences.get(i).chapter() == chapter && isChanged(sentences.get(i))) {
                gone.append(sentences.get(i).left());
                come.append(sentences.get(i++).right());
            }
            if (gone.isEmpty() && come.isEmpty()) {
                i++;
            } else {
                into.add(new Difference(ReportPage.heading(chapter), gone.toString(), come.toString()));
            }
        }
    }

    private static boolean isChanged(SentenceChange change) {
        return change.kind() != SentenceChange.Kind.KEPT;
    }

    private static Difference of(FigureChange change) {
        return new Difference(Places.inWords(change.path(), WORDS), shown(change.left()), shown(change.right()));
    }

    private static String shown(Figure figure) {
        return figure.raw().isEmpty() ? "（空）" : figure.raw();
    }
}
