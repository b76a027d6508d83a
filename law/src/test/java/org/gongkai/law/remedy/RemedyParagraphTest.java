package org.gongkai.law.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemedyParagraphTest {
    private static final Forum FORUM = new Forum("临江区人民政府", "临江区人民法院");
    private static final Delivery PAPER = new Delivery.OnPaper();
    private static final Delivery ONLINE = new Delivery.Online(URI.create("https://fuyi.example.gov.cn/apply"));

    @Test
    void namesBothWaysWithOrganCourtAndPeriods() {
        assertThat(RemedyRoute.RECONSIDERATION_OR_SUIT.paragraph(FORUM, PAPER))
                .isEqualTo("如不服本决定，可以自收到本决定之日起60日内向临江区人民政府申请行政复议，也可以自收到本决定之日起6个月内直接向临江区人民法院提起行政诉讼。");
    }

    @Test
    void namesNoCourtAndNoSuitPeriodWhereReconsiderationComesFirst() {
        assertThat(RemedyRoute.RECONSIDERATION_FIRST.paragraph(FORUM, PAPER))
                .contains("应当", "60日", "先向临江区人民政府申请行政复议", "第二十三条")
                .doesNotContain("法院", "6个月", "可以");
    }

    @Test
    void namesReconsiderationAloneWhereCourtsDoNotTakeTheCase() {
        assertThat(RemedyRoute.RECONSIDERATION_ONLY.paragraph(FORUM, PAPER))
                .contains("可以", "60日", "临江区人民政府")
                .doesNotContain("法院", "诉讼", "应当");
    }

    @ParameterizedTest
    @EnumSource(value = RemedyRoute.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void aDecisionServedOnlineOffersTheOnlineWayToApply(RemedyRoute route) {
        assertThat(route.paragraph(FORUM, ONLINE)).contains("https://fuyi.example.gov.cn/apply");
        assertThat(route.paragraph(FORUM, PAPER)).doesNotContain("http");
    }

    @Test
    void aPaperWithoutRemediesStaysWithoutEvenOnline() {
        assertThat(RemedyRoute.NONE.paragraph(FORUM, ONLINE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fuyi", "mailto:a@example.gov.cn", "https:///apply", "javascript:alert(1)"})
    void refusesOnlineServiceWithoutAWayToApplyOnline(String address) {
        assertThatThrownBy(() -> new Delivery.Online(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("第二十二条第二款");
    }

    @Test
    void refusesAForumWithoutNames() {
        assertThatThrownBy(() -> new Forum(" ", "临江区人民法院")).hasMessageContaining("复议机关");
        assertThatThrownBy(() -> new Forum("临江区人民政府", "")).hasMessageContaining("法院");
        assertThatThrownBy(() -> new Forum("临江区人民政府", "法".repeat(101))).hasMessageContaining("法院");
    }
}
