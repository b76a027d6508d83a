package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.rules.Finding;

/**
 * What must be reported: {@code kind:found->right}.
 *
 * @param kind the kind of finding
 * @param found the figure as claimed
 * @param right the figure recomputed
 * @param figures every figure of the claims that can be meant
 */
record Fault(String kind, BigDecimal found, BigDecimal right, Set<BigDecimal> figures) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    static Fault of(String label, List<String> claims) {
        int colon = label.indexOf(':');
        int arrow = label.indexOf("->");
        BigDecimal found = number(label.substring(colon + 1, arrow));
        BigDecimal right = number(label.substring(arrow + 2));
        Set<BigDecimal> figures = new LinkedHashSet<>(List.of(found, right));
        for (String claim : claims) {
            List<BigDecimal> numbers = numbers(claim.substring(claim.indexOf(':')));
            if (numbers.contains(found)) {
                figures.addAll(numbers);
            }
        }
        return new Fault(label.substring(0, colon), found, right, figures);
    }

    /** Whether the finding is about this fault: of its kind and about its figure, or about nothing but its figures. */
    boolean isReportedBy(Finding finding) {
        BigDecimal expected = plain(finding.expected());
        BigDecimal stands = plain(finding.found());
        boolean sameKind = finding.kind().name().toLowerCase(Locale.ROOT).equals(kind);
        BigDecimal told = kind.equals("narrative_breakdown") ? expected : stands;
        boolean sameFigure = found.compareTo(told) == 0;
        return (sameKind && sameFigure) || (figures.contains(expected) && figures.contains(stands));
    }

    private static BigDecimal number(String text) {
        return numbers(text).getFirst();
    }

    private static List<BigDecimal> numbers(String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(plain(new BigDecimal(matcher.group())));
        }
        return numbers;
    }

    /** A change of -25 % is told as 25. */
    private static BigDecimal plain(@org.jspecify.annotations.Nullable Object value) {
        BigDecimal number =
                value instanceof BigDecimal given ? given.abs().stripTrailingZeros() : BigDecimal.ONE.negate();
        return number.signum() == 0 ? BigDecimal.ZERO : number;
    }
}
