package org.gongkai.law.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            国办发明电〔2025〕7号,       国办发明电, 2025,  7, 国办发明电〔2025〕7号
            国办函[2020]109号,           国办函,     2020,109, 国办函〔2020〕109号
            法释【2025】8号,             法释,       2025,  8, 法释〔2025〕8号
            国办公开办函(2016)206号,     国办公开办函,2016,206, 国办公开办函〔2016〕206号
            国办公开办函（2017）第19号,  国办公开办函,2017, 19, 国办公开办函〔2017〕19号
            瀍政公开〔２０２５〕０３号,   瀍政公开,   2025,  3, 瀍政公开〔2025〕3号
            ' 国办发明电 〔 2024 〕 12 号 ', 国办发明电, 2024, 12, 国办发明电〔2024〕12号
            国发明电［2015］1号,         国发明电,   2015,  1, 国发明电〔2015〕1号
            """)
    void aNumberIsReadAndWrittenInTheOfficialForm(String text, String organ, int year, int order, String official) {
        DocumentNumber number = DocumentNumber.parse(text).orElseThrow();
        assertThat(number).isEqualTo(new DocumentNumber(organ, year, order)).hasToString(official);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "号",
                "国务院令第711号",
                "〔2025〕7号",
                "国办函〔20〕7号",
                "国办函〔2020〕号",
                "国办函〔2020〕第号",
                "国办函〔2020〕7",
                "国办函〔2020〕7号文",
                "国办函〔2020〕0号",
                "国办函〔2020〕1234567号",
                "国办函〔二〇二〇〕7号",
                "国办函〔2020〕七号",
                "国办函〔3020〕7号",
                "国办函〔2020〕-7号",
                "国办函〕2020〔7号"
            })
    void whatIsNoDocumentNumberIsNotRead(String text) {
        assertThat(DocumentNumber.parse(text)).isEmpty();
    }

    @Test
    void aVeryLongTextIsNotRead() {
        assertThat(DocumentNumber.parse("国".repeat(60) + "〔2020〕7号")).isEmpty();
    }

    @Test
    void anImpossibleNumberCannotBeMade() {
        assertThatThrownBy(() -> new DocumentNumber(" ", 2020, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentNumber("国办函", 20, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentNumber("国办函", 2020, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
