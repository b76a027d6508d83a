package org.gongkai.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.access.Role;
import org.gongkai.app.annualreport.Saved;
import org.gongkai.app.annualreport.Sheets;
import org.gongkai.app.dispute.DisputeForm;
import org.gongkai.app.dispute.Disputes;
import org.gongkai.app.office.Office;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.record.Acting;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table4;
import org.junit.jupiter.api.Test;

/** The pages of disputes and reports at the widths of a phone, a tablet and a screen. */
class ReportPagesLookTest {
    private static final int[] WIDTHS = {360, 768, 1440};

    private final Office office = Office.open();
    private final Organ organ = office.organ();

    @Test
    void nothingRunsOverAndAxeFindsNothing() {
        office.clock().moveTo(LocalDate.of(2026, 1, 20));
        Acting officer = office.acting(organ, Role.OFFICER);
        UUID dispute = UUID.randomUUID();
        LocalDate filed = LocalDate.of(2025, 3, 3);
        office.part(Disputes.class)
                .register(
                        officer,
                        dispute,
                        DisputeForm.filed(Table4.Dispute.LITIGATION_DIRECT, "", filed, "（2025）豫0302行初12号", "对答复不服"));
        assertThat(office.part(Sheets.class).enter(officer, 2025, 0, Map.of(Table2Cell.NORMATIVE_ISSUED, "3"), "司法局台账"))
                .isEqualTo(new Saved.Done(1));
        List<String> paths = List.of(
                "/desk/disputes",
                "/desk/disputes/new",
                "/desk/disputes/" + dispute,
                "/desk/disputes/" + dispute + "/end",
                "/desk/disputes/" + dispute + "/repair",
                "/desk/disputes/" + dispute + "/strike",
                "/desk/reports",
                "/desk/reports/2025?part=1",
                "/desk/reports/2025?part=2",
                "/desk/reports/2025?part=3",
                "/desk/reports/2025?part=4",
                "/desk/reports/2025/figures",
                "/desk/reports/2025/figures/normative_documents/issued",
                "/desk/reports/2025/chapters/5",
                "/desk/reports/2025/requests?row=R1",
                "/desk/reports/2025/disputes?kind=LITIGATION_DIRECT&column=PENDING");
        try (Chromium chromium = Chromium.on(office)) {
            for (int width : WIDTHS) {
                Page page = chromium.signedIn(Office.signIn(organ, Role.OFFICER), width);
                for (String path : paths) {
                    look(page, path, width);
                }
            }
        }
    }

    private static void look(Page page, String path, int width) {
        page.navigate(path);
        Chromium.fits(page);
        Chromium.isAccessible(page);
        String name = path.replaceAll("[0-9a-f-]{36}", "one").replaceAll("[^a-zA-Z0-9]+", "-");
        Chromium.picture(page, "report" + name + "-" + width);
    }
}
