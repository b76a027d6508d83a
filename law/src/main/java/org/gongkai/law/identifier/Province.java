package org.gongkai.law.identifier;

import java.util.Set;

/** The first two digits of GB/T 2260: provinces, autonomous regions, municipalities, special administrative regions. */
final class Province {
    private static final Set<String> CODES = Set.of(
            "11", "12", "13", "14", "15", // 华北
            "21", "22", "23", // 东北
            "31", "32", "33", "34", "35", "36", "37", // 华东
            "41", "42", "43", "44", "45", "46", // 中南
            "50", "51", "52", "53", "54", // 西南
            "61", "62", "63", "64", "65", // 西北
            "71", "81", "82", "83"); // 台湾、香港、澳门；83 为台湾居民居住证

    private Province() {}

    static boolean isCode(String digits) {
        return CODES.contains(digits);
    }
}
