package org.gongkai.report.claims;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads that all requests of the year are alike: "16件申请全部予以公开", "申请人均为自然人，共40件". */
final class AlikeReader {

    private static final String[] ALL = {"均", "全部", "都"};
    /** How far the words of the result may stand behind 均. */
    private static final int FARTHEST = 14;

    private static final Pattern SOME = Pattern.compile("其余|其中|剩余|余下|另有|另外|该|这|对|因|涉及|关于|类|除");
    private static final Pattern PERSONS =
            Pattern.compile("^(?:均|全部|都)(?:为|是|系|由|来自)(?:自然人|公民个人|公民|个人)(?:提出|提交|申请)?的?(?:申请)?(?:$|[，；。])");
    /** "12件申请，均为自然人提出，全部予以公开". */
    private static final Pattern PERSONS_BETWEEN =
            Pattern.compile("，(?:均|全部|都)(?:为|是|系|由|来自)?(?:自然人|公民个人|公民|个人|网上|网络|信函|线上)(?:提出|提交|申请|的)*(?=，)");

    private static final Pattern FINISHED = Pattern.compile("(?:^|按时|按期|已|全部|依法)(?:办结|答复)$");
    private static final Pattern OPENS = Pattern.compile("(?:未|不|没有|无)(?!予|法|掌握)");

    private final Sentence sentence;
    private final Consumer<ResultFigure> results;
    private final Consumer<SubjectFigure> subjects;

    private AlikeReader(Sentence sentence, Consumer<ResultFigure> results, Consumer<SubjectFigure> subjects) {
        this.sentence = sentence;
        this.results = results;
        this.subjects = subjects;
    }

    static void read(Sentence sentence, Consumer<ResultFigure> results, Consumer<SubjectFigure> subjects) {
        if (!sentence.mentions(Topic.REQUEST) || !sentence.mentions(Topic.ALL)) {
            return;
        }
        AlikeReader reader = new AlikeReader(sentence, results, subjects);
        for (String all : ALL) {
            int at = sentence.text().indexOf(all);
            if (at >= 0) {
                reader.all(at);
            }
        }
    }

    private void all(int at) {
        String text = sentence.text();
        int end = at;
        while (end < text.length() && "，；。（".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String words = text.substring(at, end);
        Matcher persons = PERSONS.matcher(text.substring(at));
        if (persons.find()) {
            Quantity figure = figure(at, end);
            if (figure != null) {
                subjects.accept(new SubjectFigure(sentence, figure.start(), figure.value(), Subject.APPLICANT_NATURAL));
            }
            return;
        }
        boolean counted = words.chars().anyMatch(Character::isDigit);
        if (counted || OPENS.matcher(words).find()) {
            return;
        }
        List<ResultLabels.Label> labels = ResultLabels.all(words);
        Quantity figure = labels.isEmpty() || words.indexOf(labels.getFirst().words()) > FARTHEST ? null : before(at);
        if (figure != null) {
            ResultLabels.Label label = labels.getFirst();
            for (ResultLabels.Label other : labels.subList(1, labels.size())) {
                label = label.with(other);
            }
            results.accept(new ResultFigure(
                    sentence, figure.start(), figure.value(), label.words(), label.rows(), label.whole()));
        }
    }

    private @Nullable Quantity figure(int at, int end) {
        Quantity before = before(at);
        if (before != null) {
            return before;
        }
        for (Quantity quantity : sentence.quantities()) {
            String between = quantity.start() > end ? sentence.text().substring(end, quantity.start()) : "";
            if (quantity.countsRequests() && (between.equals("，共") || between.equals("，共计"))) {
                return quantity;
            }
        }
        return null;
    }

    /** The number of requests that the words speak of: the last figure before them, if it counts requests and not some of them. */
    private @Nullable Quantity before(int at) {
        Quantity last = null;
        for (Quantity quantity : sentence.quantities()) {
            last = quantity.end() <= at ? quantity : last;
        }
        if (last == null
                || !last.countsRequests()
                || !last.exact()
                || last.value().signum() == 0) {
            return null;
        }
        String between = sentence.text().substring(last.end(), at);
        String clause = sentence.clauseBefore(last);
        boolean requests = clause.contains("申请")
                || between.contains("申请")
                || FINISHED.matcher(clause).find();
        String told = PERSONS_BETWEEN.matcher(between).replaceFirst("");
        boolean near = told.length() <= 16 && told.chars().filter(c -> c == '，').count() <= 1;
        return requests && near && !SOME.matcher(clause + between).find() ? last : null;
    }
}
