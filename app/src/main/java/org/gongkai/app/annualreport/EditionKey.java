package org.gongkai.app.annualreport;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.app.web.NotThere;

/**
 * Which published report is meant, as one word of an address: {@code 3-2025}.
 *
 * @param organ the key of the organ
 * @param year the report year
 */
record EditionKey(long organ, int year) {
    private static final Pattern WORD = Pattern.compile("([0-9]{1,18})-([0-9]{4})");

    static EditionKey of(PublishedLine line) {
        return new EditionKey(line.organ(), line.year());
    }

    /**
     * Reads the word.
     *
     * @throws NotThere if it is none
     */
    static EditionKey of(String word) {
        Matcher matcher = WORD.matcher(word);
        if (!matcher.matches()) {
            throw new NotThere("no report " + word);
        }
        return new EditionKey(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        return organ + "-" + year;
    }
}
