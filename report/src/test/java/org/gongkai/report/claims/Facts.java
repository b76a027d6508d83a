package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/** The facts around a sentence in the notation of the labelled sentences, as tables of this year and the one before. */
final class Facts {

    private static final List<String> KINDS =
            List.of("new.natural", "new.business", "new.research", "new.welfare", "new.legal_service", "new.other");
    private static final Map<String, Table2Cell> TABLE2 = Map.of(
            "regulations.made", Table2Cell.REGULATIONS_ISSUED,
            "regulations.repealed", Table2Cell.REGULATIONS_ABOLISHED,
            "regulations.valid", Table2Cell.REGULATIONS_IN_FORCE,
            "normative.made", Table2Cell.NORMATIVE_ISSUED,
            "normative.repealed", Table2Cell.NORMATIVE_ABOLISHED,
            "normative.valid", Table2Cell.NORMATIVE_IN_FORCE,
            "permits", Table2Cell.LICENSING_DECISIONS,
            "punishments", Table2Cell.PUNISHMENT_DECISIONS,
            "coercions", Table2Cell.COERCION_DECISIONS,
            "charges", Table2Cell.FEES_AMOUNT);
    private static final List<String> BLOCKS = List.of("review", "suit", "suit_after");
    private static final List<String> ENDS = List.of("upheld", "corrected", "other", "pending");

    private final Map<String, BigDecimal> now = new LinkedHashMap<>();
    private final Map<String, BigDecimal> last = new LinkedHashMap<>();

    private Facts() {}

    static Facts of(String context) {
        Facts facts = new Facts();
        for (String fact : context.split(";")) {
            int equals = fact.indexOf('=');
            if (equals > 0) {
                String key = fact.substring(0, equals);
                BigDecimal value = new BigDecimal(fact.substring(equals + 1));
                (key.startsWith("last.") ? facts.last : facts.now).put(key.replace("last.", ""), value);
            }
        }
        return facts;
    }

    int year() {
        return now.getOrDefault("year", BigDecimal.valueOf(2024)).intValue();
    }

    /** The report with the tables that the facts give, each whole or not at all. */
    AnnualReport around(AnnualReport text) {
        boolean two = has(now, TABLE2.keySet());
        boolean three = now.containsKey("new") || has(now, keys(ReportRow.values()));
        boolean four = now.keySet().stream().anyMatch(key -> BLOCKS.contains(key.replaceAll("\\..*", "")));
        return report(
                text, year(), two ? table2(now, false) : null, three ? wholeTable3() : null, four ? table4() : null);
    }

    /** The year before, where only what is named is known. */
    AnnualReport before(AnnualReport text) {
        Map<ReportRow, List<Figure>> rows = new EnumMap<>(ReportRow.class);
        for (ReportRow row : ReportRow.values()) {
            BigDecimal value = last.get(key(row));
            if (value != null) {
                rows.put(row, onlyTotal(Figure.of(value, value.toPlainString())));
            }
        }
        Map<Table4.Dispute, List<Figure>> blocks = new EnumMap<>(Table4.Dispute.class);
        for (int i = 0; i < BLOCKS.size(); i++) {
            BigDecimal total = last.get(BLOCKS.get(i));
            if (total != null) {
                List<Figure> block = new ArrayList<>(Collections.nCopies(4, Figure.BLANK));
                block.add(Figure.of(total, total.toPlainString()));
                blocks.put(Table4.Dispute.values()[i], block);
            }
        }
        FormVersion form = FormVersion.ofYear(year() - 1);
        return report(text, year() - 1, table2(last, true), new Table3(form, rows), new Table4(blocks));
    }

    private Table2 table2(Map<String, BigDecimal> facts, boolean onlyNamed) {
        Map<Table2Cell, Figure> cells = new EnumMap<>(Table2Cell.class);
        TABLE2.forEach((key, cell) -> {
            if (!onlyNamed || facts.containsKey(key)) {
                BigDecimal value = facts.getOrDefault(key, BigDecimal.ZERO);
                cells.put(cell, Figure.of(value, value.toPlainString()));
            }
        });
        return new Table2(FormVersion.F2021, cells);
    }

    private Table3 wholeTable3() {
        FormVersion form = FormVersion.ofYear(year());
        Map<ReportRow, List<Figure>> rows = new EnumMap<>(ReportRow.class);
        BigDecimal finished = BigDecimal.ZERO;
        BigDecimal others = BigDecimal.ZERO;
        for (ReportRow row : ReportRow.values()) {
            BigDecimal value = fact(key(row));
            finished = row.isResult() ? finished.add(value) : finished;
            others = row.name().startsWith("OTHER") ? others.add(value) : others;
            rows.put(row, natural(value));
        }
        rows.put(ReportRow.TOTAL_PROCESSED, natural(finished));
        rows.put(ReportRow.OTHER_ALL, natural(others));
        rows.keySet().retainAll(form.rows());
        List<Figure> received = new ArrayList<>();
        boolean kinds = has(now, KINDS);
        for (String kind : KINDS) {
            BigDecimal value = kinds ? fact(kind) : kind.endsWith("natural") ? fact("new") : BigDecimal.ZERO;
            received.add(Figure.of(value, value.toPlainString()));
        }
        received.add(Figure.of(fact("new"), fact("new").toPlainString()));
        rows.put(ReportRow.NEW_RECEIVED, received);
        return new Table3(form, rows);
    }

    private Table4 table4() {
        Map<Table4.Dispute, List<Figure>> blocks = new EnumMap<>(Table4.Dispute.class);
        for (int i = 0; i < BLOCKS.size(); i++) {
            List<Figure> figures = new ArrayList<>();
            BigDecimal total = BigDecimal.ZERO;
            for (String end : ENDS) {
                BigDecimal value = fact(BLOCKS.get(i) + "." + end);
                total = total.add(value);
                figures.add(Figure.of(value, value.toPlainString()));
            }
            figures.add(Figure.of(total, total.toPlainString()));
            blocks.put(Table4.Dispute.values()[i], figures);
        }
        return new Table4(blocks);
    }

    private BigDecimal fact(String key) {
        return now.getOrDefault(key, BigDecimal.ZERO);
    }

    private static List<Figure> natural(BigDecimal value) {
        List<Figure> figures = new ArrayList<>(Collections.nCopies(7, Figure.of(0)));
        figures.set(0, Figure.of(value, value.toPlainString()));
        figures.set(6, Figure.of(value, value.toPlainString()));
        return figures;
    }

    private static List<Figure> onlyTotal(Figure total) {
        List<Figure> figures = new ArrayList<>(Collections.nCopies(6, Figure.BLANK));
        figures.add(total);
        return figures;
    }

    private static boolean has(Map<String, BigDecimal> facts, Iterable<String> keys) {
        for (String key : keys) {
            if (facts.containsKey(key)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> keys(ReportRow... rows) {
        return List.of(rows).stream().map(Facts::key).toList();
    }

    private static String key(ReportRow row) {
        return switch (row) {
            case NEW_RECEIVED -> "new";
            case TOTAL_PROCESSED -> "total";
            default -> row.name().toLowerCase(Locale.ROOT);
        };
    }

    private static AnnualReport report(
            AnnualReport text, int year, @Nullable Table2 two, @Nullable Table3 three, @Nullable Table4 four) {
        return new AnnualReport(
                text.file(),
                text.title(),
                text.organ(),
                year,
                FormVersion.ofYear(year),
                text.headings(),
                text.chapters(),
                two,
                three,
                four,
                text.readings());
    }
}
