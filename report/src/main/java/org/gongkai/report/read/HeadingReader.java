package org.gongkai.report.read;

import org.gongkai.formats.Place;
import org.gongkai.report.model.Heading;
import org.jspecify.annotations.Nullable;

/** Recognises the headings of the six chapters by number and title, with small differences of either. */
final class HeadingReader {

    private static final int LONGEST_TITLE = 40;

    private HeadingReader() {}

    /**
     * A heading, and the text that follows it on the same line.
     *
     * @param distance how many letters the title differs from a known one; -1 where only its subject is known
     */
    record Match(Heading heading, String rest, int distance) {}

    /** The chapter whose heading a strip begins with; 0 where it begins with none. */
    static int chapter(Strip strip) {
        Match match = match(strip.text(), strip.place());
        return match == null ? 0 : match.heading().chapter();
    }

    /** The heading a line begins with; null where it begins with none. */
    static @Nullable Match match(String line, Place place) {
        String text = Residue.strip(line);
        String folded = Fold.fold(text);
        int cut = folded.length() > 80 ? 80 : folded.length();
        Numbering number = Numbering.of(folded.substring(0, cut));
        if (number.style() == Numbering.Style.SPOKEN || number.style() == Numbering.Style.BRACKETED_DIGIT) {
            return null;
        }
        String words = folded.substring(number.end());
        Match exact = exact(text, folded, number, words, place);
        if (exact != null || words.length() > LONGEST_TITLE || endsSentence(words)) {
            return exact;
        }
        String letters = Fold.letters(words);
        ChapterTitles.Found near = ChapterTitles.nearest(letters);
        boolean numbered = isChapterNumber(number);
        if (near.length() > 0
                && (numbered || (ChapterTitles.standsAlone(near.chapter(), letters) && near.distance() <= 2))
                && number.style() != Numbering.Style.BRACKETED
                && number.style() != Numbering.Style.DIGIT) {
            return new Match(heading(near.chapter(), text, folded, number, words, place), "", near.distance());
        }
        int chapter = number.value();
        if (numbered && chapter >= 1 && chapter <= 6 && ChapterTitles.speaksOf(chapter, letters) && !isPassage(words)) {
            return new Match(heading(chapter, text, folded, number, words, place), "", -1);
        }
        return null;
    }

    private static @Nullable Match exact(String text, String folded, Numbering number, String words, Place place) {
        String beginning = words.substring(0, Math.min(words.length(), LONGEST_TITLE + 10));
        ChapterTitles.Found found = ChapterTitles.atBeginning(Fold.letters(beginning));
        if (found.length() == 0) {
            return null;
        }
        int end = endOfLetters(words, found.length());
        String title = words.substring(0, end);
        String rest = afterPoint(words.substring(end));
        boolean whole = rest.isEmpty();
        boolean parted = whole || (end < words.length() && !Character.isLetterOrDigit(words.charAt(end)));
        if (!parted
                || (!isChapterNumber(number)
                        && !(whole && ChapterTitles.standsAlone(found.chapter(), Fold.letters(title))))) {
            return null;
        }
        if (number.style() == Numbering.Style.BRACKETED || number.style() == Numbering.Style.DIGIT) {
            return null;
        }
        if (!whole && words.charAt(end) != ' ' && words.charAt(end) != '。' && words.charAt(end) != ':') {
            return null;
        }
        return new Match(heading(found.chapter(), text, folded, number, title, place), rest, 0);
    }

    private static Heading heading(
            int chapter, String text, String folded, Numbering number, String title, Place place) {
        int end = number.end() + title.length();
        String raw = folded.length() == text.length() ? text.substring(0, end) : folded.substring(0, end);
        return new Heading(chapter, raw.strip(), number.text(), title.strip(), place);
    }

    private static boolean isChapterNumber(Numbering number) {
        return number.style() == Numbering.Style.CHAPTER || number.style() == Numbering.Style.PART;
    }

    private static boolean endsSentence(String words) {
        String text = words.stripTrailing();
        return !text.isEmpty() && "。;!?,".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether the words are a sentence rather than a title. */
    private static boolean isPassage(String words) {
        return words.indexOf('。') >= 0 || words.indexOf(',') >= 0 || words.indexOf(';') >= 0;
    }

    private static String afterPoint(String rest) {
        String text = rest.strip();
        return !text.isEmpty() && ".。:".indexOf(text.charAt(0)) >= 0
                ? text.substring(1).strip()
                : text;
    }

    /** Where the given number of letters ends in the text. */
    private static int endOfLetters(String text, int letters) {
        int left = letters;
        int i = 0;
        while (left > 0) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                left--;
            }
            i++;
        }
        return i;
    }
}
