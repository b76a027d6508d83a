package org.gongkai.report.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.Line;

/** Cuts the narrative into sentences, in linear time. */
final class Sentences {

    /** Longer paragraphs are none; they are cut, so that no reading is slow on hostile input. */
    private static final int LONGEST = 4_000;

    /** Nor has a paragraph more figures than this, several times as many as the densest one seen. */
    private static final int MOST_FIGURES = 200;

    private static final int NONE = -1;
    private static final Pattern HEADING =
            Pattern.compile("(?:（[一二三四五六七八九十0-9]{1,2}）|[一二三四五六七八九十]{1,2}、|[0-9]{1,2}[.、．])(?![0-9])");
    /** A heading without a number. */
    private static final Pattern TITLE = Pattern.compile("[^0-9，。；：、]{2,16}");
    /** A heading on requests, be it at the head of its paragraph: "（二）依申请公开。全年收到…". */
    private static final Pattern OF_REQUESTS = Pattern.compile(
            "[（0-9一二三四五六七八九十）.、．]{0,4}[^0-9，。；：]{0,12}(?:依申请公开|公开申请|申请公开|申请办理)[^0-9，。；：]{0,12}(?:[。：]|$)");

    private Sentences() {}

    /** The paragraphs of the narrative, each as one sentence. */
    static List<Sentence> paragraphs(AnnualReport report, Function<String, Set<Topic>> topics) {
        List<Sentence> paragraphs = new ArrayList<>();
        int index = 0;
        for (Chapter chapter : report.chapters()) {
            int topic = NONE;
            List<Line> lines = chapter.lines();
            for (int first = 0; first < lines.size(); first++) {
                Line line = lines.get(first);
                String text = plain(line.text());
                while (first + 1 < lines.size()
                        && text.length() < LONGEST
                        && Wraps.goesOn(text, lines.get(first + 1).text())) {
                    text += plain(lines.get(++first).text());
                }
                ItemLines.Joined joined = ItemLines.from(text, lines, first);
                first += joined.lines();
                text = commas(joined.text());
                if (HEADING.matcher(text).lookingAt() || TITLE.matcher(text).matches()) {
                    topic = OF_REQUESTS.matcher(text).lookingAt() ? index : NONE;
                }
                for (int from = 0; from < text.length(); ) {
                    String rest = text.substring(from, Math.min(text.length(), from + LONGEST));
                    Sentence part = part(line, index, topic == NONE ? index : topic, rest, topics);
                    paragraphs.add(part);
                    from += part.text().length();
                }
                index++;
            }
        }
        return paragraphs;
    }

    /** As much of the text as has no more than the most figures. */
    private static Sentence part(Line line, int index, int topic, String text, Function<String, Set<Topic>> topics) {
        List<Quantity> figures = Quantities.in(text);
        boolean whole = figures.size() <= MOST_FIGURES;
        String kept = whole ? text : text.substring(0, figures.get(MOST_FIGURES).start());
        return new Sentence(
                line.where(),
                index,
                topic,
                0,
                kept,
                whole ? figures : figures.subList(0, MOST_FIGURES),
                topics.apply(kept));
    }

    /** The sentences of a paragraph; "。其中" ends none. */
    static void cut(Sentence paragraph, Function<String, Set<Topic>> topics, List<Sentence> into) {
        String text = paragraph.text();
        int from = 0;
        int quantity = 0;
        List<Quantity> quantities = paragraph.quantities();
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length() || isStop(text.charAt(i));
            if (!end || text.startsWith("。其中", i)) {
                continue;
            }
            if (i > from) {
                List<Quantity> here = new ArrayList<>();
                while (quantity < quantities.size() && quantities.get(quantity).start() < i) {
                    here.add(quantities.get(quantity++).from(from));
                }
                String sentence = text.substring(from, i);
                boolean whole = from == 0 && i >= text.length() - 1;
                Set<Topic> own = whole ? paragraph.topics() : topics.apply(sentence);
                into.add(new Sentence(
                        paragraph.where(), paragraph.line(), paragraph.topic(), from, sentence, here, own));
            }
            from = i + 1;
        }
    }

    private static boolean isStop(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    /**
     * A comma that groups no thousands is punctuation, and one that does is none, however wide it was written: a figure of a
     * list has its measure word before the comma. Known only once the lines of the paragraph are together.
     */
    private static String commas(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wrong = c == ',' ? !groupsThousands(text, i) : c == '，' && groupsThousands(text, i);
            if (wrong) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, c == ',' ? '，' : ',');
            }
        }
        return plain == null ? text : plain.toString();
    }

    private static boolean groupsThousands(String text, int comma) {
        int start = comma;
        while (isDigit(text, start - 1)) {
            start--;
        }
        boolean head = comma > start && comma - start <= 3 && (start == 0 || text.charAt(start - 1) != '.');
        return head
                && isDigit(text, comma + 1)
                && isDigit(text, comma + 2)
                && isDigit(text, comma + 3)
                && !isDigit(text, comma + 4);
    }

    private static boolean isDigit(String text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    /** Blanks removed, digits, letters and % half-width, punctuation full-width; a comma behind a digit stays. */
    static String plain(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= '\u4e00' && c <= '\u9fff') {
                plain.append(c);
                continue;
            }
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000' || c == '\u200b' || c == '\ufeff') {
                continue;
            }
            plain.append(plain(c, raw, i));
        }
        return plain.toString();
    }

    private static char plain(char c, String raw, int i) {
        if (c >= '\uff10' && c <= '\uff5a' && Character.isLetterOrDigit(c)) {
            return (char) (c - 0xfee0);
        }
        return switch (c) {
            case '％', '﹪' -> '%';
            case '．' -> digitsAround(raw, i) ? '.' : c;
            case ',' -> i > 0 ? c : '，';
            case ';' -> '；';
            case ':' -> '：';
            case '(' -> '（';
            case ')' -> '）';
            case '!' -> '！';
            case '?' -> '？';
            default -> c;
        };
    }

    private static boolean digitsAround(String raw, int i) {
        return i > 0
                && i + 1 < raw.length()
                && Character.isDigit(raw.charAt(i - 1))
                && Character.isDigit(raw.charAt(i + 1));
    }
}
