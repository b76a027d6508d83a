package org.gongkai.report.claims;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.AnnualReport;

/**
 * What the narrative of one report says in figures, as far as it is understood. Everything is in the order of the text.
 *
 * @param breakdowns wholes and their parts
 * @param requests how many requests were received
 * @param results how many requests ended in which way
 * @param shares shares of a whole
 * @param growths changes against the year before that state all their figures
 * @param requestGrowths changes of the number of requests that do not state from what
 * @param excessiveRates rates above one hundred per cent
 * @param disputes reconsiderations and suits
 * @param normative normative documents
 */
public record Claims(
        List<Sentence> sentences,
        List<Breakdown> breakdowns,
        List<RequestFigure> requests,
        List<ResultFigure> results,
        List<Share> shares,
        List<Growth> growths,
        List<RequestGrowth> requestGrowths,
        List<Rate> excessiveRates,
        List<DisputeFigure> disputes,
        List<NormativeFigure> normative) {

    /** A rate and its sentence. */
    public record Rate(Sentence sentence, Quantity percent) {}

    /** Reads the claims of a report; empty lists where it says nothing in figures. */
    public static Claims of(AnnualReport report) {
        List<Sentence> sentences = Sentences.of(report);
        Claims claims = new Claims(
                sentences,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        int year = report.year() == null ? 0 : report.year();
        String organ = report.organ() == null ? "" : report.organ();
        boolean governmentAsWhole = organ.endsWith("政府");
        List<Quantity> earlier = new ArrayList<>();
        int line = -1;
        for (Sentence sentence : sentences) {
            if (sentence.line() != line) {
                earlier.clear();
                line = sentence.line();
            }
            claims.read(sentence, earlier, year, governmentAsWhole);
            earlier.addAll(sentence.quantities());
        }
        claims.requests.stream()
                .filter(RequestFigure::plain)
                .forEach(figure -> PercentReader.requestGrowth(figure, year, claims.requestGrowths::add));
        return claims;
    }

    private void read(Sentence sentence, List<Quantity> earlier, int year, boolean governmentAsWhole) {
        DisputeReader.read(sentence, disputes::add);
        RequestReader.read(sentence, year, governmentAsWhole, requests::add);
        if (sentence.quantities().isEmpty()) {
            return;
        }
        List<Breakdown> here = BreakdownReader.in(sentence);
        breakdowns.addAll(here);
        ResultReader.read(sentence, results::add);
        NormativeReader.read(sentence, year, normative::add);
        PercentReader.shares(sentence, earlier, here, shares::add);
        PercentReader.growth(sentence, growths::add);
        PercentReader.rates(sentence, rate -> excessiveRates.add(new Rate(sentence, rate)));
    }
}
