package org.gongkai.app.portfolio;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.app.access.Needs;
import org.gongkai.app.access.Permission;
import org.gongkai.app.web.NotThere;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who reported in time and well. */
@Controller
class LeagueController {
    private final Boards boards;

    LeagueController(Boards boards) {
        this.boards = boards;
    }

    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping("/desk/portfolio/{year}/league")
    String show(@PathVariable int year, HttpServletRequest request, Model model) {
        model.addAttribute("page", league(request, year));
        return "portfolio/league";
    }

    @Needs(Permission.PORTFOLIO_READ)
    @GetMapping("/desk/portfolio/{year}/league/export")
    ResponseEntity<byte[]> export(@PathVariable int year, HttpServletRequest request) {
        League league = league(request, year);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("名次", "单位", "种类", "状态", "首次报送", "逾期天数", "退回次数", "首稿错误", "首稿说明"));
        for (League.Line line : league.lines()) {
            Submission report = line.unit().report();
            rows.add(List.of(
                    Integer.toString(league.rank(line)),
                    line.unit().unit().name(),
                    line.unit().unit().kind().label(),
                    line.unit().state().label(),
                    report == null ? "" : report.firstOn().toString(),
                    Long.toString(line.late()),
                    Integer.toString(line.returns()),
                    line.missing() ? "" : Integer.toString(line.errors()),
                    line.missing() ? "" : Integer.toString(line.warnings())));
        }
        return Csv.file(year + "年年报报送情况.csv", rows);
    }

    private League league(HttpServletRequest request, int year) {
        Board board = boards.of(Desk.organ(request), year);
        if (!board.call().open()) {
            throw new NotThere("nothing called for in " + year);
        }
        return League.of(board);
    }
}
