package org.gongkai.app.annualreport;

import java.util.Arrays;
import java.util.List;
import org.gongkai.app.web.Choice;

/**
 * The page of a year's problems, and of what became of those of the year before.
 *
 * @param year of the report
 * @param lists the problems of both years
 * @param one of the year before that is being followed up; null on the page of all
 * @param form to change one of the lists with
 */
public record ProblemsPage(
        int year,
        ProblemLists lists,
        @org.jspecify.annotations.Nullable Problem one,
        FormPage form) {

    /** The address of the page. */
    public String path() {
        return "/desk/reports/" + year + "/problems";
    }

    /** What can have become of a problem. */
    public List<Choice> states() {
        return Arrays.stream(Problem.State.values())
                .filter(state -> state != Problem.State.UNTOLD)
                .map(state -> Choice.of(state.name(), state.label()))
                .toList();
    }
}
