package org.gongkai.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongkai.app.demo.District;
import org.gongkai.app.demo.Settled;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.portfolio.ReportingUnit;
import org.gongkai.app.portfolio.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of collecting, in the demonstration district: at three widths, in elder mode, and on paper. */
class PortfolioLookTest {
    private static final List<Integer> WIDTHS = List.of(360, 768, 1440);

    private final List<String> faults = new ArrayList<>();

    @Test
    void nothingRunsOverAndAxeFindsNothing(@TempDir Path folder) {
        try (Settled district = Settled.on(LocalDate.of(2026, 11, 18), folder);
                Chromium chromium = Chromium.at(district.address())) {
            Organ office = district.part(Organs.class).all().getFirst();
            List<ReportingUnit> units = district.part(Units.class).of(office.id());
            Page leader = chromium.signedIn("leader", District.PASSWORD, 1440);
            String year = "/desk/portfolio/2025";
            String zone = year + "/units/" + key(units, "经济开发区");
            String town = year + "/units/" + key(units, "河西镇");
            String health = year + "/units/" + key(units, "卫生健康");
            String street = year + "/units/" + key(units, "城南");
            look(leader, "/desk", "today");
            look(leader, "/desk/portfolio", "years");
            look(leader, year, "board");
            look(leader, year + "/call", "call");
            look(leader, year + "/missing", "missing");
            look(leader, year + "/league", "league");
            look(leader, "/desk/portfolio/units", "units");
            look(leader, "/desk/portfolio/units/" + key(units, "河西镇"), "unit");
            look(leader, zone, "returned");
            look(leader, zone + "/hand-in", "hand-in");
            look(leader, town + "/review", "review");
            look(leader, health, "published");
            look(leader, health + "/tables", "tables");
            look(leader, health + "/difference?version=2", "difference");
            look(leader, street + "/publish", "publish");
            look(leader, year + "/whole", "whole");
            look(leader, year + "/whole/cell?path=table3.new_received.natural_person", "cell");
            look(leader, year + "/whole/duplicate", "duplicate");
            look(leader, year + "/whole/chapters/5", "chapter");
            look(leader, year + "/whole/upload", "upload-whole");
            look(leader, year + "/whole/submit", "submit-whole");
        }
        assertThat(faults).isEmpty();
    }

    private static UUID key(List<ReportingUnit> units, String part) {
        return units.stream()
                .filter(unit -> unit.name().contains(part))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void look(Page page, String path, String name) {
        page.setViewportSize(1440, 900);
        assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
        attempt(name, () -> Chromium.isAccessible(page));
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            attempt(name + " at " + width, () -> Chromium.fits(page));
            Chromium.picture(page, "portfolio-" + name + "-" + width);
        }
        page.setViewportSize(360, 900);
        Chromium.elder(page, path, true);
        attempt(name + " in elder mode", () -> Chromium.fits(page));
        Chromium.picture(page, "portfolio-" + name + "-elder");
        page.setViewportSize(1000, 900);
        Chromium.elder(page, path, false);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Chromium.picture(page, "portfolio-" + name + "-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void attempt(String what, Runnable check) {
        try {
            check.run();
        } catch (AssertionError e) {
            String said = String.valueOf(e.getMessage());
            faults.add(what + ": " + said.substring(0, Math.min(said.length(), 400)));
        }
    }
}
