package org.gongkai.app.annualreport;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.app.web.Choice;
import org.gongkai.app.web.FieldErrors;

/**
 * The page of a year's problems, and of what became of those of the year before.
 *
 * @param year of the report
 * @param lists the problems of both years
 * @param one of the year before that is being followed up; null on the page of all
 * @param seen the number of the last entry of the list that the form changes
 * @param typed what is filled in, by field
 * @param errors what is wrong with it
 * @param changed whether somebody else changed the list since the form was made
 */
public record ProblemsPage(
        int year,
        ProblemLists lists,
        @org.jspecify.annotations.Nullable Problem one,
        int seen,
        Map<String, String> typed,
        FieldErrors errors,
        boolean changed) {

    /** The address of the page. */
    public String path() {
        return "/desk/reports/" + year + "/problems";
    }

    /** The value of a field; empty if there is none. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What can have become of a problem. */
    public List<Choice> states() {
        return Arrays.stream(Problem.State.values())
                .filter(state -> state != Problem.State.UNTOLD)
                .map(state -> Choice.of(state.name(), state.label()))
                .toList();
    }
}
