package org.gongkai.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.ledger.verify.Verification;
import org.gongkai.ledger.verify.Verifier;
import org.gongkai.ledger.verify.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application is killed under load: in one round the Java process alone, in the next PostgreSQL with all its processes and
 * then Java. {@code -Dgongkai.kills=20} asks for that many rounds; two are enough to notice a break.
 */
class KillTest {
    private static final int ROUNDS = Integer.getInteger("gongkai.kills", 2);
    private static final String CLIENTS = "8";

    /** So many acknowledged requests in a round show that all clients are at it. */
    private static final int UNDER_LOAD = 25;

    private static final long SEED = 20261122;

    private static final String LOST_FILINGS = """
            select count(*) from unnest(?, ?, ?) as told (id, token, number)
             where (select count(*) from record_entry e where e.subject = told.id::uuid and e.seq = 1) <> 1
                or (select count(*) from request r where r.id = told.id::uuid and r.number = told.number) <> 1
                or (select count(*) from request_form f
                     where f.token = told.token::uuid and f.request = told.id::uuid) <> 1
            """;
    private static final String LOST_ENTRIES = """
            select count(*) from unnest(?, ?) as told (id, seq)
             where (select count(*) from record_entry e where e.subject = told.id::uuid and e.seq = told.seq::int) <> 1
                or (select count(*) from request r where r.id = told.id::uuid and r.seq >= told.seq::int) <> 1
            """;
    private static final String UNFINISHED = """
            select (select count(*) from request r
                     where r.seq <> (select max(seq) from record_entry e where e.subject = r.id))
                 + (select count(*) from record_entry e
                     where e.seq = 1 and not exists (select from request r where r.id = e.subject))
                 + (select count(*) - count(distinct number) from request)
            """;

    @TempDir
    Path folder;

    private final List<String> filed = new ArrayList<>();
    private final List<String> handled = new ArrayList<>();

    @Test
    void everyAcknowledgedCommandIsThereOnceAndTheLedgerHoldsAfterEveryKill() throws Exception {
        Path data = folder.resolve("data");
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            try (Killed office = Killed.start(data, CLIENTS)) {
                String[] database = office.awaitReady();
                proveAllIsThere(office, database[0], data);
                office.awaitTold(LoadedOffice.FILED, UNDER_LOAD);
                Thread.sleep(random.nextInt(1_500));
                if (round % 2 == 1) {
                    Killed.killPostgres(Long.parseLong(database[1]));
                    Thread.sleep(random.nextInt(300));
                }
                office.kill();
                filed.addAll(office.told(LoadedOffice.FILED));
                handled.addAll(office.told(LoadedOffice.HANDLED));
            }
        }
        Path export = folder.resolve("record.ndjson");
        try (Killed last = Killed.start(data, export.toString())) {
            proveAllIsThere(last, last.awaitReady()[0], data);
            assertThat(last.stop()).isZero();
        }
        long sealed = proveOffline(export);
        System.out.printf(
                "%d rounds of SIGKILL: %d commands acknowledged, 0 lost; %d entries sealed, the chains hold, the rows are as rebuilt%n",
                ROUNDS, filed.size() + handled.size(), sealed);
        assertThat(filed).hasSizeGreaterThanOrEqualTo(UNDER_LOAD * ROUNDS);
    }

    private void proveAllIsThere(Killed office, String url, Path data) throws SQLException, IOException {
        assertThat(office.told(LoadedOffice.CHECKED)).singleElement().asString().startsWith("true true ");
        String password = Files.readString(data.resolve("postgres/password")).strip();
        try (Connection connection = DriverManager.getConnection(url, "gongkai", password)) {
            assertThat(count(connection, LOST_FILINGS, filed, 3))
                    .as("lost requests")
                    .isZero();
            assertThat(count(connection, LOST_ENTRIES, handled, 2))
                    .as("lost commands")
                    .isZero();
            assertThat(count(connection, UNFINISHED, List.of(), 0)).as("halves").isZero();
        }
    }

    private static long count(Connection connection, String sql, List<String> lines, int words) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int word = 0; word < words; word++) {
                int at = word;
                statement.setArray(
                        word + 1,
                        connection.createArrayOf(
                                "text",
                                lines.stream().map(line -> line.split(" ")[at]).toArray()));
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private static long proveOffline(Path export) throws IOException {
        List<Violation> found = new ArrayList<>();
        try (InputStream file = Files.newInputStream(export)) {
            Verification.Read read = (Verification.Read) new Verifier(Set.of()).verify(file, found::add);
            assertThat(found).isEmpty();
            return read.chains().stream().mapToLong(chain -> chain.events()).sum();
        }
    }
}
