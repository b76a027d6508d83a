package org.gongkai.app.annualreport;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.Journal;
import org.gongkai.app.record.NewEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The problems and measures that the reports of each year name, and what became of them. */
@Component
public class Problems {
    static final String ENTERED = "annualreport.ProblemEntered";
    static final String FOLLOWED = "annualreport.ProblemFollowed";
    static final String STRUCK = "annualreport.ProblemStruck";

    static final int LONGEST = 500;
    static final int MOST = 30;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Journal journal;

    Problems(Journal journal) {
        this.journal = journal;
    }

    /** The problems of the report of a year, in the order they were entered. */
    @Transactional(readOnly = true)
    public List<Problem> of(long organ, int year) {
        Map<Integer, Problem> problems = new LinkedHashMap<>();
        for (Entry entry : journal.read(organ, subject(organ, year))) {
            JsonNode facts = JSON.readTree(entry.facts());
            int number = facts.get("number").asInt();
            switch (entry.type()) {
                case ENTERED ->
                    problems.put(
                            number,
                            new Problem(
                                    number,
                                    ApprovalEntry.secret(entry, "problem"),
                                    ApprovalEntry.secret(entry, "measure"),
                                    Problem.State.UNTOLD,
                                    ""));
                case FOLLOWED -> {
                    Problem.State state =
                            Problem.State.valueOf(facts.get("state").asString());
                    problems.computeIfPresent(
                            number,
                            (n, problem) -> new Problem(
                                    n, problem.text(), problem.measure(), state, ApprovalEntry.secret(entry, "done")));
                }
                default -> problems.remove(number);
            }
        }
        return new ArrayList<>(problems.values());
    }

    /** What chapter five of a year tells as lists. */
    @Transactional(readOnly = true)
    public ProblemLists lists(long organ, int year) {
        return new ProblemLists(of(organ, year - 1), of(organ, year));
    }

    /** The number of the last entry of a year's problems: what a form must send back. */
    @Transactional(readOnly = true)
    public int seq(long organ, int year) {
        return journal.last(subject(organ, year));
    }

    /**
     * Enters a problem of a year's report.
     *
     * @throws ChangedMeanwhile if there is more on record than was seen
     */
    @Transactional
    public Saved enter(Acting by, int year, int seen, String problem, String measure) {
        Map<String, String> faults = new LinkedHashMap<>();
        length(faults, "problem", "问题", problem);
        length(faults, "measure", "改进措施", measure);
        int number = numbers(by.organ(), year) + 1;
        if (number > MOST) {
            faults.putIfAbsent("problem", "一年最多登记" + MOST + "个问题，请合并后登记");
        }
        if (!faults.isEmpty()) {
            return new Saved.Refused(faults);
        }
        String secret = JSON.createObjectNode()
                .put("problem", problem.strip())
                .put("measure", measure.strip())
                .toString();
        return put(by, year, seen, ENTERED, facts(year, number), secret);
    }

    /** Tells what became of a problem of a year's report. */
    @Transactional
    public Saved follow(Acting by, int year, int seen, int number, Problem.State state, String done) {
        known(by.organ(), year, number);
        Map<String, String> faults = new LinkedHashMap<>();
        if (state == Problem.State.UNTOLD) {
            faults.put("state", "请选择整改情况");
        }
        length(faults, "done", "做了什么", done);
        if (!faults.isEmpty()) {
            return new Saved.Refused(faults);
        }
        String secret = JSON.createObjectNode().put("done", done.strip()).toString();
        return put(by, year, seen, FOLLOWED, facts(year, number).put("state", state.name()), secret);
    }

    /** Takes a problem off the list that was entered by mistake. */
    @Transactional
    public Saved strike(Acting by, int year, int seen, int number) {
        known(by.organ(), year, number);
        return put(by, year, seen, STRUCK, facts(year, number), "");
    }

    private static void length(Map<String, String> faults, String field, String label, String text) {
        if (text.isBlank()) {
            faults.put(field, "请填写" + label);
        } else if (text.length() > LONGEST) {
            faults.put(field, label + "最多" + LONGEST + "个字，现在是" + text.length() + "个字，请精简");
        } else if (text.contains("{{")) {
            faults.put(field, label + "里不能引用数字，请直接写");
        }
    }

    private void known(long organ, int year, int number) {
        if (of(organ, year).stream().noneMatch(problem -> problem.number() == number)) {
            throw new NoSuchElementException("no problem " + number + " of " + year);
        }
    }

    /** The highest number ever given. */
    private int numbers(long organ, int year) {
        return journal.read(organ, subject(organ, year)).stream()
                .mapToInt(entry -> JSON.readTree(entry.facts()).get("number").asInt())
                .max()
                .orElse(0);
    }

    private static ObjectNode facts(int year, int number) {
        return JSON.createObjectNode().put("year", year).put("number", number);
    }

    private Saved put(Acting by, int year, int seen, String type, ObjectNode facts, String secret) {
        UUID subject = subject(by.organ(), year);
        if (journal.last(subject) != seen) {
            throw new ChangedMeanwhile(subject, seen);
        }
        NewEntry entry = new NewEntry(type, 1, journal.today(), facts.toString(), secret);
        return new Saved.Done(journal.append(by, subject, seen, List.of(entry)));
    }

    private static UUID subject(long organ, int year) {
        String name = "annualreport/" + organ + "/" + year + "/problems";
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
