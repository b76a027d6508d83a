package org.gongkai.app.demo;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.app.organ.Organ;

/** The numbers of the letters (文号), by organ and year: 示公答〔2026〕12号. */
final class LetterNumbers {
    private final Map<String, Integer> last = new HashMap<>();

    String next(Organ organ, int year) {
        String series = organ.mark().replace('申', '答') + "〔" + year + "〕";
        return series + last.merge(series, 1, Integer::sum) + "号";
    }
}
