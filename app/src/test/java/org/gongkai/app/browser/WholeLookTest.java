package org.gongkai.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.app.access.Role;
import org.gongkai.app.annualreport.Saved;
import org.gongkai.app.office.Office;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.portfolio.Calls;
import org.gongkai.app.portfolio.Dues;
import org.gongkai.app.portfolio.HandIn;
import org.gongkai.app.portfolio.HandIns;
import org.gongkai.app.portfolio.ReportingUnit;
import org.gongkai.app.portfolio.Reports;
import org.gongkai.app.portfolio.Submissions;
import org.gongkai.app.portfolio.UnitForm;
import org.gongkai.app.portfolio.UnitKind;
import org.gongkai.app.portfolio.Units;
import org.gongkai.app.portfolio.WholeApprovals;
import org.gongkai.app.portfolio.WholeUploads;
import org.gongkai.app.record.Acting;
import org.junit.jupiter.api.Test;

/** The government's report on its way: made elsewhere and held against the sum, handed in, reviewed. At two widths and in elder mode. */
class WholeLookTest {
    private static final int YEAR = 2025;
    private static final String DESK = "/desk/portfolio/2025";
    private static final String WHOLE = DESK + "/whole";

    private final Office office = Office.open();
    private final Organ collector = office.organ();
    private final Calls calls = office.part(Calls.class);

    @Test
    void nothingRunsOverAndAxeFindsNothing() {
        office.clock().moveTo(LocalDate.of(2026, 2, 12));
        Acting officer = office.acting(collector, Role.OFFICER);
        Acting reviewer = office.acting(collector, Role.REVIEWER);
        String government = collector.name().replace("办公室", "");
        LocalDate january = LocalDate.of(2026, 1, 31);
        Dues dues = new Dues(january, LocalDate.of(2026, 2, 10), LocalDate.of(2026, 3, 31));
        done(calls.ask(officer, YEAR, 0, dues, government));
        String key = accepted(officer, reviewer);
        byte[] made = Reports.word(Reports.report(government, YEAR, 5, 1));
        done(office.part(WholeUploads.class).take(officer, YEAR, seen(), government + "年报定稿.docx", made, false));
        try (Chromium chromium = Chromium.on(office)) {
            Page page = chromium.signedIn(Office.signIn(collector, Role.OFFICER), 1440);
            look(page, DESK, "board");
            look(page, DESK + "/call", "call");
            look(page, WHOLE, "uploaded");
            look(page, WHOLE + "/upload", "upload");
            look(page, WHOLE + "/cell?path=table3.new_received.natural_person", "cell");
            look(page, WHOLE + "/submit", "submit");
            look(page, "/desk/reports/compare?left=unit-2025-" + key + "&right=whole-2025", "compare");
            done(office.part(WholeApprovals.class).submit(officer, YEAR, seen(), "", "一件由政府直接办理"));
            look(page, WHOLE, "in-review");
            look(chromium.signedIn(Office.signIn(collector, Role.REVIEWER), 1440), WHOLE + "/review", "review");
        }
    }

    /** One unit whose report is accepted. */
    private String accepted(Acting officer, Acting reviewer) {
        Units units = office.part(Units.class);
        UUID key = UUID.randomUUID();
        done(units.enter(officer, key, new UnitForm("示范区教育局", UnitKind.DEPARTMENT, null, "", 2024, null, "")));
        ReportingUnit unit = units.get(collector.id(), key);
        HandIn given = new HandIn("a.docx", Reports.word(Reports.report("示范区教育局", YEAR, 4, 1)), false, 0, false);
        done(office.part(HandIns.class).file(officer, unit, YEAR, 0, given));
        done(office.part(Submissions.class).approve(reviewer, unit, YEAR, 1, ""));
        return key.toString();
    }

    private int seen() {
        return calls.last(collector.id(), YEAR);
    }

    private static void done(Saved saved) {
        assertThat(saved).isInstanceOf(Saved.Done.class);
    }

    private static void look(Page page, String path, String name) {
        page.setViewportSize(1440, 900);
        assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
        Chromium.isAccessible(page);
        Chromium.fits(page);
        Chromium.picture(page, "whole-" + name + "-1440");
        page.setViewportSize(360, 900);
        Chromium.fits(page);
        Chromium.picture(page, "whole-" + name + "-360");
        Chromium.elder(page, path, true);
        Chromium.fits(page);
        Chromium.picture(page, "whole-" + name + "-elder");
        Chromium.elder(page, path, false);
    }
}
