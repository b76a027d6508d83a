package org.gongkai.report.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.report.model.AnnualReport;

/**
 * What the narrative of one report says in figures, as far as it is understood. Everything is in the order of the text.
 *
 * @param breakdowns wholes and their parts
 * @param requests how many requests were received
 * @param results how many requests ended in which way
 * @param shares shares of a whole
 * @param growths changes against the year before that state all their figures
 * @param requestGrowths changes against the year before that do not state from what
 * @param excessiveRates rates above one hundred per cent
 * @param disputes reconsiderations and suits
 * @param subjects other figures that stand in a table too
 * @param rowShares shares that are told without their figures
 * @param again figures that are told again in another sentence and differ
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
        List<SubjectFigure> subjects,
        List<RowShare> rowShares,
        List<Again> again) {

    /** A rate and its sentence. */
    public record Rate(Sentence sentence, Quantity percent) {}

    /** Reads the claims of a report; empty lists where it says nothing in figures. */
    public static Claims of(AnnualReport report) {
        return of(report, Topic::in);
    }

    /** The same with topics found in another way. */
    static Claims of(AnnualReport report, Function<String, Set<Topic>> topics) {
        Claims claims = new Claims(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
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
        for (Sentence paragraph : Sentences.paragraphs(report, topics)) {
            claims.readParagraph(paragraph, topics, year, governmentAsWhole);
        }
        DisclosedReader.read(claims.sentences, year, claims.again::add);
        RepeatedReader.read(claims.sentences, year, claims.again::add);
        for (RequestFigure figure : claims.requests) {
            if (figure.plain()) {
                RequestGrowthReader.read(
                        figure.sentence(), figure.at(), figure.value(), null, year, claims.requestGrowths::add);
            }
        }
        for (SubjectFigure figure : claims.subjects) {
            RequestGrowthReader.read(
                    figure.sentence(), figure.at(), figure.value(), figure.subject(), year, claims.requestGrowths::add);
        }
        return claims;
    }

    private void readParagraph(
            Sentence paragraph, Function<String, Set<Topic>> topics, int year, boolean governmentAsWhole) {
        List<Breakdown> here = BreakdownReader.in(paragraph);
        breakdowns.addAll(here);
        int first = sentences.size();
        int ended = results.size();
        int before = requests.size();
        boolean goesOn = before > 0 && requests.getLast().sentence().topic() == paragraph.topic();
        Sentences.cut(paragraph, topics, sentences);
        List<Quantity> earlier = new ArrayList<>();
        for (Sentence sentence : sentences.subList(first, sentences.size())) {
            read(sentence, earlier, here, goesOn || requests.size() > before, year, governmentAsWhole);
            AgainReader.read(sentence, paragraph, again::add);
            earlier.addAll(sentence.quantities());
        }
        Breakdown account = Accounts.of(
                paragraph, requests.subList(before, requests.size()), results.subList(ended, results.size()));
        if (account != null) {
            breakdowns.add(account);
        }
    }

    private void read(
            Sentence sentence,
            List<Quantity> earlier,
            List<Breakdown> here,
            boolean aboutRequests,
            int year,
            boolean governmentAsWhole) {
        RequestReader.read(sentence, year, governmentAsWhole, requests::add);
        if (sentence.mentions(Topic.TABLES) && !Scope.isElsewhere(sentence, year, governmentAsWhole)) {
            readAgainstTables(sentence, aboutRequests, year, governmentAsWhole);
        }
        if (!sentence.quantities().isEmpty()) {
            ShareReader.read(sentence, earlier, here, shares::add);
            GrowthReader.read(sentence, year, growths::add);
            PointsReader.read(sentence, growths::add);
            RateReader.read(sentence, rate -> excessiveRates.add(new Rate(sentence, rate)));
        }
    }

    private void readAgainstTables(Sentence sentence, boolean aboutRequests, int year, boolean governmentAsWhole) {
        DisputeReader.read(sentence, year, disputes::add);
        DisputeCounter.read(sentence, aboutRequests, year, governmentAsWhole, subjects::add);
        DecisionReader.read(sentence, governmentAsWhole, subjects::add);
        NormativeReader.read(sentence, year, subjects::add);
        ApplicantReader.read(sentence, subjects::add);
        RowShareReader.read(sentence, rowShares::add);
        if (!Scope.isSome(sentence)) {
            CarriedReader.read(sentence, aboutRequests, year, results::add);
            NoResultReader.read(sentence, results::add);
            ResultReader.read(sentence, results::add);
            AlikeReader.read(sentence, results::add, subjects::add);
        }
    }
}
