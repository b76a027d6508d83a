package org.gongkai.app.annualreport;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What chapter five tells as lists.
 *
 * @param before the problems of the year before, with what became of them
 * @param own the problems of the year
 */
public record ProblemLists(List<Problem> before, List<Problem> own) {
    public ProblemLists {
        before = List.copyOf(before);
        own = List.copyOf(own);
    }

    String rectified() {
        return before.isEmpty()
                ? "上年报告没有登记的问题。"
                : lines(
                        before,
                        problem -> bare(problem.text()) + "："
                                + (problem.state() == Problem.State.UNTOLD
                                        ? "【请填写整改情况】"
                                        : problem.state().label()
                                                + (problem.done().isEmpty() ? "" : "，" + bare(problem.done()))));
    }

    String found() {
        return own.isEmpty() ? "【请登记本年问题】" : lines(own, problem -> bare(problem.text()));
    }

    String measures() {
        return own.isEmpty() ? "【请登记改进措施】" : lines(own, problem -> bare(problem.measure()));
    }

    private static String lines(List<Problem> problems, Function<Problem, String> words) {
        return problems.stream()
                .map(problem -> (problems.indexOf(problem) + 1) + "." + words.apply(problem) + "。")
                .collect(Collectors.joining("\n"));
    }

    /** One line without a full stop at its end. */
    private static String bare(String text) {
        return text.replaceAll("\\s*\\n\\s*", "").replaceAll("[。；;.]+$", "");
    }
}
