package org.gongkai.app.portfolio;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.app.annualreport.Saved;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.Journal;
import org.gongkai.app.record.Papers;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.portfolio.Figures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a government's report that was made elsewhere. Every cell of it must be readable with certainty, as nobody confirms them. */
@Component
public class WholeUploads {
    /** Uploads for a year. */
    static final int MOST = 50;

    private static final int NAMED = 3;

    private final ReportFiles files;
    private final Calls calls;
    private final Papers papers;
    private final Journal journal;

    WholeUploads(ReportFiles files, Calls calls, Papers papers, Journal journal) {
        this.files = files;
        this.calls = calls;
        this.papers = papers;
        this.journal = journal;
    }

    /**
     * Puts a report in the place of the sum. What cannot be read, and a report of another year or organ, is refused at its field.
     *
     * @param otherName whether whoever uploads it says that the organ in the title is the government though its name differs
     */
    @Transactional
    public Saved take(Acting by, int year, int seen, String name, byte[] bytes, boolean otherName) {
        Call call = calls.opened(by, year, seen);
        return switch (files.read(name, bytes)) {
            case ReportFiles.Refused no -> refused(no.why());
            case ReportFiles.Report(AnnualReport report) -> {
                String why = why(call, report, otherName);
                yield why.isEmpty() ? kept(by, call, name, bytes, report) : refused(why);
            }
        };
    }

    private static String why(Call call, AnnualReport report, boolean otherName) {
        String another = HandIns.another(report, call.year(), call.government(), otherName);
        List<Uncertain> uncertain = Uncertain.of(Figures.of(report));
        if (!another.isEmpty() || uncertain.isEmpty()) {
            return call.making().uploads() >= MOST ? "一个年度最多上传" + MOST + "次" : another;
        }
        String places = uncertain.stream().limit(NAMED).map(Uncertain::label).collect(Collectors.joining("、"));
        return "有" + uncertain.size() + "格的数字读不准（" + places + (uncertain.size() > NAMED ? "等" : "") + "），请换成Word文件再传。";
    }

    private Saved kept(Acting by, Call call, String name, byte[] bytes, AnnualReport report) {
        int number = call.making().uploads() + 1;
        return switch (papers.keep(CallEntry.papers(by.organ(), call.year(), number), name, bytes)) {
            case Papers.Refused no -> refused(no.why());
            case Papers.Stored(var paper) ->
                calls.put(by, call, CallEntry.uploaded(journal.today(), number, paper, report));
        };
    }

    /** Leaves it aside: the sum of the units is the report again. */
    @Transactional
    public Saved drop(Acting by, int year, int seen) {
        Call call = calls.opened(by, year, seen);
        return call.making().upload() == null
                ? refused("没有上传的年报。")
                : calls.put(by, call, CallEntry.dropped(journal.today()));
    }

    /** The file of one; empty if it is erased. */
    @Transactional(readOnly = true)
    public Optional<InputStream> file(Upload upload) {
        return papers.open(upload.paper());
    }

    private static Saved refused(String sentence) {
        return new Saved.Refused(Map.of("paper", sentence));
    }
}
