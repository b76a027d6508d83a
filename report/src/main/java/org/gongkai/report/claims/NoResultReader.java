package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads that no request ended in some way: "没有部分公开、不予公开的申请". */
final class NoResultReader {

    private static final Pattern NONE = Pattern.compile(
            "(?:没有(?!现成)|未发现|未出现|未发生|未产生|不存在|未有|(?:^|(?<=[，。；：也亦均年度内中里]))无(?!法提供|正当|现成))([^，。；：]{2,40})");
    private static final Pattern ABOUT = Pattern.compile("申请|情况|情形|答复");
    /** "受理的申请中，没有…的": what there is none of are requests. */
    private static final Pattern OF_REQUESTS = Pattern.compile("申请(?:中|里|事项中|当中)，?(?:均|也)?$");

    private static final Pattern ELSE = Pattern.compile("引发|引起|投诉|举报[^类]|复议|诉讼|不满|不当|信息安全|泄密|无法提供服务|部门|通报|因答复");

    private NoResultReader() {}

    static void read(Sentence sentence, Consumer<ResultFigure> found) {
        if (!sentence.mentions(Topic.NONE) || !sentence.mentions(Topic.RESULT)) {
            return;
        }
        Matcher none = NONE.matcher(sentence.text());
        while (none.find()) {
            String words = none.group(1);
            boolean ofThem = OF_REQUESTS
                    .matcher(sentence.text().substring(0, none.start()))
                    .find();
            if (!(ofThem || ABOUT.matcher(words).find()) || ELSE.matcher(words).find()) {
                continue;
            }
            List<ResultLabels.Label> labels = ResultLabels.all(words);
            for (ResultLabels.Label label : labels) {
                boolean groupOfSpecific = label.rows().size() > 1
                        && labels.stream()
                                .anyMatch(other ->
                                        other.rows().size() == 1 && label.rows().containsAll(other.rows()));
                if (!groupOfSpecific && label.whole()) {
                    found.accept(new ResultFigure(
                            sentence, none.start(), BigDecimal.ZERO, label.words(), label.rows(), true));
                }
            }
        }
    }
}
