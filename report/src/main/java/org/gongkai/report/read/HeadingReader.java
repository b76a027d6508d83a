package org.gongkai.report.read;

import org.gongkai.formats.Place;
import org.gongkai.report.model.Heading;
import org.jspecify.annotations.Nullable;

/** Recognises the headings of the six chapters by number and title, with small differences of either. */
final class HeadingReader {

    private static final int LONGEST_TITLE = 40;
    private static final int READ = 120;

    private HeadingReader() {}

    /**
     * A heading, and the text that follows it on the same line.
     *
     * @param distance how many letters the title differs from a known one; -1 where only its subject is known
     */
    record Match(Heading heading, String rest, int distance) {

        /** Whether the title is a known one to the letter, so that it is a heading wherever it stands. */
        boolean isCertain() {
            return distance == 0;
        }
    }

    /** The heading a line begins with; null where it begins with none. */
    static @Nullable Match match(String line, Place place) {
        String text = Residue.strip(line);
        if (text.length() > LONGEST_TITLE && !Numbering.mayBegin(text.charAt(0))) {
            return null;
        }
        String folded = Fold.fold(text.length() > READ ? text.substring(0, READ) : text);
        Numbering number = Numbering.of(folded);
        boolean chapterNumber = number.style() == Numbering.Style.CHAPTER || number.style() == Numbering.Style.PART;
        if (!chapterNumber && (number.style() != Numbering.Style.NONE || text.length() > LONGEST_TITLE)) {
            return null;
        }
        String words = folded.substring(number.end());
        Match exact = exact(text, folded, number, words, place);
        if (exact != null || text.length() > LONGEST_TITLE + number.end() || endsSentence(words)) {
            return exact;
        }
        String letters = Fold.letters(words);
        ChapterTitles.Found near = ChapterTitles.nearest(letters);
        boolean isNear = chapterNumber
                ? near.distance() <= 1 || number.value() == near.chapter()
                : near.distance() <= 2 && ChapterTitles.standsAlone(near.chapter(), letters);
        if (near.length() > 0 && isNear) {
            return new Match(heading(near.chapter(), text, folded, number, words, place), "", near.distance());
        }
        int chapter = number.value();
        boolean speaks = chapterNumber && chapter <= 6 && ChapterTitles.speaksOf(chapter, letters);
        return speaks && !isPassage(words)
                ? new Match(heading(chapter, text, folded, number, words, place), "", -1)
                : null;
    }

    /** A known title to the letter; what follows it on the line must be parted from it. */
    private static @Nullable Match exact(String text, String folded, Numbering number, String words, Place place) {
        String beginning = words.substring(0, Math.min(words.length(), LONGEST_TITLE + 10));
        ChapterTitles.Found found = ChapterTitles.atBeginning(Fold.letters(beginning));
        if (found.length() == 0) {
            return null;
        }
        int end = endOfLetters(words, found.length());
        boolean whole = afterPoint(words.substring(end)).isEmpty();
        boolean parted = whole || (end < words.length() && " 。:".indexOf(words.charAt(end)) >= 0);
        boolean named = number.style() != Numbering.Style.NONE
                || (whole && ChapterTitles.standsAlone(found.chapter(), Fold.letters(words)));
        if (!parted || !named) {
            return null;
        }
        String rest = folded.length() == text.length() || text.length() > READ
                ? text.substring(Math.min(text.length(), number.end() + end))
                : folded.substring(number.end() + end);
        return new Match(
                heading(found.chapter(), text, folded, number, words.substring(0, end), place), afterPoint(rest), 0);
    }

    private static Heading heading(
            int chapter, String text, String folded, Numbering number, String title, Place place) {
        int end = number.end() + title.length();
        String raw = folded.length() == text.length() ? text.substring(0, end) : folded.substring(0, end);
        return new Heading(chapter, raw.strip(), number.text(), title.strip(), place);
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
        return !text.isEmpty() && ".。:：".indexOf(text.charAt(0)) >= 0
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
