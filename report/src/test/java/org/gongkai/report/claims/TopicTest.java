package org.gongkai.report.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence that a reader understands has one of the words of the topic that the reader asks for first. */
class TopicTest {

    /** Topics that decide what a sentence is about. All others only spare a reader sentences that it would not understand. */
    private static final Set<Topic> DECIDING =
            EnumSet.of(Topic.TABLES, Topic.AREA, Topic.ACCOUNT, Topic.REQUEST, Topic.RECEIVED, Topic.DISPUTE);

    @ParameterizedTest
    @ValueSource(strings = {"written.tsv", "written-2.tsv", "opened.tsv", "opened-2.tsv"})
    void passesOverNothingThatIsUnderstood(String file) {
        for (Labelled labelled : LabelledCorpus.sentences(file)) {
            assertThat(told(Claims.of(labelled.report())))
                    .as(labelled.id())
                    .isEqualTo(told(Claims.of(labelled.report(), TopicTest::asIfMentioned)));
        }
    }

    private static Set<Topic> asIfMentioned(String text) {
        Set<Topic> topics = EnumSet.complementOf(EnumSet.copyOf(DECIDING));
        topics.addAll(Topic.in(text));
        return topics;
    }

    /** What is claimed, without the sentences, which hold their topics. */
    private static List<?> told(Claims claims) {
        return Stream.of(
                        claims.breakdowns().stream().map(one -> List.of(one.whole(), one.parts(), one.closed())),
                        claims.requests().stream().map(one -> List.of(one.at(), one.value(), one.plain())),
                        claims.results().stream().map(one -> List.of(one.at(), one.value(), one.label())),
                        claims.shares().stream().map(one -> List.of(one.percent(), one.part(), one.wholes())),
                        claims.growths().stream().map(one -> List.of(one.change(), one.kind(), one.stated())),
                        claims.requestGrowths().stream().map(one -> List.of(one.value(), one.change(), one.rising())),
                        claims.disputes().stream().map(one -> List.of(one.at(), one.value(), one.about(), one.lost())),
                        claims.subjects().stream().map(one -> List.of(one.at(), one.value(), one.subject())),
                        claims.rowShares().stream().map(one -> List.of(one.percent(), one.label())),
                        claims.again().stream().map(one -> List.of(one.again(), one.before())))
                .map(Stream::toList)
                .toList();
    }
}
