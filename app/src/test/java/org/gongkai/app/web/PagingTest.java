package org.gongkai.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "20,1", "21,2", "261,14"})
    void countsPages(long total, int pages) {
        assertThat(new Paging(1, 20, total, "/list?page=").pages()).isEqualTo(pages);
    }

    @Test
    void showsFirstLastAndThoseAroundWithGapsBetween() {
        assertThat(new Paging(7, 20, 261, "/list?page=").numbers()).containsExactly(1, 0, 5, 6, 7, 8, 9, 0, 14);
        assertThat(new Paging(1, 20, 40, "/list?page=").numbers()).containsExactly(1, 2);
    }
}
