package org.gongkai.app.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.access.People;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page of the record shows; nothing of it is secret. */
@Component
class RecordView {
    /** Lines on a page. */
    static final int LINES = 50;

    private static final String COLUMNS = "select type, effective, recorded_at, actor, position from record_entry";

    private final JdbcClient database;
    private final Seals seals;
    private final Anchors anchors;
    private final Organs organs;
    private final People people;
    private final Map<String, String> names;

    RecordView(
            JdbcClient database, Seals seals, Anchors anchors, Organs organs, People people, List<EntryNames> names) {
        this.database = database;
        this.seals = seals;
        this.anchors = anchors;
        this.organs = organs;
        this.people = people;
        this.names = new HashMap<>(Map.of(Erasure.TYPE, "清除个人信息"));
        names.forEach(some -> this.names.putAll(some.names()));
    }

    /** @param before only what stands before this place; {@code Long.MAX_VALUE} from the newest on */
    @Transactional(readOnly = true)
    RecordPage page(Organ organ, boolean all, long before) {
        Map<String, String> known = new HashMap<>();
        List<RecordPage.Line> lines = new ArrayList<>();
        if (before == Long.MAX_VALUE) {
            lines.addAll(
                    database.sql(COLUMNS + " where organ = :organ and position is null order by id desc limit :limit")
                            .param("organ", organ.id())
                            .param("limit", LINES)
                            .query((row, n) -> line(row, known))
                            .list());
        }
        lines.addAll(database.sql(
                        COLUMNS + " where organ = :organ and position < :before order by position desc limit :limit")
                .param("organ", organ.id())
                .param("before", before)
                .param("limit", LINES)
                .query((row, n) -> line(row, known))
                .list());
        @Nullable Long end = lines.isEmpty() ? null : lines.getLast().position();
        return new RecordPage(
                lines, chains(organ, all), anchors.last().orElse(null), end == null || end == 1 ? 0 : end);
    }

    private List<RecordPage.OfOrgan> chains(Organ organ, boolean all) {
        return (all ? organs.all() : List.of(organ))
                .stream()
                        .map(one -> new RecordPage.OfOrgan(
                                one.name(),
                                Chain.name(one.id()),
                                seals.last(one.id()).orElse(null),
                                waiting(one.id())))
                        .toList();
    }

    private long waiting(long organ) {
        return database.sql("select count(*) from record_entry where organ = :organ and position is null")
                .param("organ", organ)
                .query(Long.class)
                .single();
    }

    private RecordPage.Line line(ResultSet row, Map<String, String> known) throws SQLException {
        String type = row.getString("type");
        return new RecordPage.Line(
                names.getOrDefault(type, type),
                known.computeIfAbsent(row.getString("actor"), this::who),
                row.getObject("effective", LocalDate.class),
                EntryRow.recordedAt(row),
                row.getObject("position", Long.class));
    }

    private String who(String actor) {
        return switch (actor) {
            case Acting.APPLICANT -> "申请人";
            case Acting.CLOCK -> "到期自动";
            default -> {
                try {
                    yield people.name(UUID.fromString(actor));
                } catch (IllegalArgumentException noPerson) {
                    yield actor;
                }
            }
        };
    }
}
