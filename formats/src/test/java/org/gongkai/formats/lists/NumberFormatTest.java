package org.gongkai.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 7, 07",
        "decimalFullWidth, 12, １２",
        "chineseCounting, 1, 一",
        "chineseCounting, 10, 十",
        "chineseCounting, 11, 十一",
        "chineseCounting, 20, 二十",
        "chineseCounting, 99, 九十九",
        "chineseCounting, 105, 一〇五",
        "chineseCountingThousand, 15, 十五",
        "chineseCountingThousand, 101, 一百零一",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 1001, 一千零一",
        "chineseCountingThousand, 2020, 二千零二十",
        "japaneseCounting, 12, 十二",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographDigital, 20, 二〇",
        "ideographTraditional, 3, 丙",
        "ideographTraditional, 11, 11",
        "ideographZodiac, 12, 亥",
        "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircleChinese, 3, ③",
        "decimalEnclosedCircle, 21, 21",
        "decimalEnclosedParen, 2, ⑵",
        "decimalEnclosedFullstop, 2, ⒉",
        "ideographEnclosedCircle, 1, ㊀",
        "lowerLetter, 27, aa",
        "upperLetter, 2, B",
        "lowerRoman, 49, xlix",
        "upperRoman, 1994, MCMXCIV",
        "somethingNew, 5, 5",
        "chineseCounting, 100000, 100000",
    })
    void writesNumbersAsWordDoes(String format, int number, String written) {
        assertThat(NumberFormat.write(format, number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"none", "bullet"})
    void writesNothingWhereThereIsNoNumber(String format) {
        assertThat(NumberFormat.write(format, 3)).isEmpty();
    }
}
