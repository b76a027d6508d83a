package org.gongkai.app.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.annualreport.CompareSource;
import org.gongkai.app.web.Choice;
import org.gongkai.app.web.NotThere;
import org.gongkai.report.model.AnnualReport;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What units handed in, the last version of each, and the government's report as it is now: for the office, and for each unit its own. */
@Component
@Order(2)
class HandedInReports implements CompareSource {
    /** Years of which there is a choice; older ones are reached from their own pages. */
    private static final int YEARS = 2;

    private static final Pattern UNIT = Pattern.compile("unit-([0-9]{4})-([0-9a-f-]{36})");
    private static final Pattern WHOLE = Pattern.compile("whole-([0-9]{4})");

    private final Boards boards;
    private final Calls calls;
    private final Units units;
    private final Submissions submissions;
    private final Wholes wholes;

    HandedInReports(Boards boards, Calls calls, Units units, Submissions submissions, Wholes wholes) {
        this.boards = boards;
        this.calls = calls;
        this.units = units;
        this.submissions = submissions;
        this.wholes = wholes;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Choice> choices(SignedIn viewer) {
        if (!viewer.may(Permission.PORTFOLIO_READ)) {
            return List.of();
        }
        long organ = viewer.organ().id();
        Map<String, String> names = new LinkedHashMap<>();
        for (int year : calls.years(organ).stream().limit(YEARS).toList()) {
            Board board = boards.of(organ, year);
            names.put("whole-" + year, board.call().government() + year + "年（汇总）");
            board.lines().forEach(line -> add(line, names));
        }
        boards.asked(organ).forEach(line -> add(line, names));
        return names.entrySet().stream()
                .map(name -> Choice.of(name.getKey(), name.getValue()))
                .toList();
    }

    private static void add(BoardLine line, Map<String, String> names) {
        if (line.report() != null) {
            names.put(line.compareKey(), line.unit().name() + line.year() + "年（报送稿）");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AnnualReport> find(SignedIn viewer, String word) {
        Matcher unit = UNIT.matcher(word);
        Matcher whole = WHOLE.matcher(word);
        if (!unit.matches() && !whole.matches()) {
            return Optional.empty();
        }
        if (!viewer.may(Permission.PORTFOLIO_READ)) {
            throw new NotThere("not for him: " + word);
        }
        long organ = viewer.organ().id();
        return Optional.of(
                unit.matches()
                        ? handedIn(organ, UUID.fromString(unit.group(2)), Integer.parseInt(unit.group(1)))
                        : wholes.called(organ, Integer.parseInt(whole.group(1))).report());
    }

    private AnnualReport handedIn(long organ, UUID key, int year) {
        UUID unit = units.seen(organ, key).id();
        return submissions
                .report(submissions.history(unit, year))
                .orElseThrow(() -> new NotThere("nothing handed in by " + unit));
    }
}
