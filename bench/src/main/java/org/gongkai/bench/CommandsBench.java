package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.app.access.People;
import org.gongkai.app.access.Role;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.record.Acting;
import org.gongkai.app.request.Applicant;
import org.gongkai.app.request.ApplicationForm;
import org.gongkai.app.request.Filed;
import org.gongkai.app.request.Filing;
import org.gongkai.app.request.IdentityPaper;
import org.gongkai.app.request.Requests;
import org.gongkai.app.request.Wanted;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.request.ApplicantKind;

/**
 * Durable commands through HTTP: sixteen signed-in officers each record searches, one after the other, over kept
 * connections; beside it pgbench's simple update with sixteen clients on the same PostgreSQL, in turn.
 */
final class CommandsBench {
    private static final int CLIENTS = 16;
    private static final int SECONDS = 10;
    private static final int ROUNDS = 3;
    private static final int WARM_UP_SECONDS = 60;
    /** As many as a request has in its life. */
    private static final int PER_REQUEST = 8;
    /** Requests are registered before a round for this many commands of each client. */
    private static final int STOCK = 400;

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private CommandsBench() {}

    static Sheet run() throws IOException, InterruptedException {
        Sheet sheet = new Sheet("commands");
        try (RunningOffice office = RunningOffice.start()) {
            sheet.fact(
                    "load",
                    CLIENTS + " clients, " + SECONDS + " s each round, medians of " + ROUNDS + " rounds after "
                            + WARM_UP_SECONDS + " s of the same");
            List<CommandClient> clients = clients(office);
            round(clients, WARM_UP_SECONDS); // a server runs for months, and its compiler is busy for the first minute
            pgbench(office, "-i", "-q", "-s", "10");
            double[] ours = new double[ROUNDS];
            double[] theirs = new double[ROUNDS];
            List<Long> nanos = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                List<Long> round = round(clients, SECONDS);
                ours[i] = round.size() / (double) SECONDS;
                nanos.addAll(round);
                theirs[i] = tps(pgbench(
                        office,
                        "-N",
                        "-n",
                        "-c",
                        Integer.toString(CLIENTS),
                        "-j",
                        "2",
                        "-T",
                        Integer.toString(SECONDS)));
            }
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            sheet.figure("durable commands through HTTP, per s", median(ours));
            sheet.figure("pgbench simple update, per s", median(theirs));
            sheet.atLeast("commands as a share of pgbench", median(ours) / median(theirs), 0.15);
            sheet.figure("a command, median, ms", sorted[sorted.length / 2] / 1e6);
            sheet.atMost("a command, 99th percentile, ms", sorted[(int) (sorted.length * 0.99)] / 1e6, 50);
        }
        return sheet;
    }

    private static List<CommandClient> clients(RunningOffice office) throws IOException {
        List<CommandClient> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Organ organ = office.part(Organs.class).add("测试" + i + "区人民政府办公室", "测" + i + "公申", "");
            String name = "officer" + i;
            UUID person = office.part(People.class)
                    .add(organ.id(), "经办人", name, Set.of(Role.OFFICER), "Bench-2026-word", false);
            clients.add(new CommandClient(
                    office.port(), name, "Bench-2026-word", () -> file(office, organ, person), PER_REQUEST));
        }
        return clients;
    }

    private static UUID file(RunningOffice office, Organ organ, UUID person) {
        Filing filing = new Filing(
                new ApplicationForm(
                        new Applicant("测试人", IdentityPaper.OTHER, "0", "", "000-0000", "", "", ""),
                        new Wanted("测试信息", "用于测量的虚构申请", "", "纸质", "邮寄")),
                ApplicantKind.NATURAL_PERSON,
                ReceiptWay.IN_PERSON,
                LocalDate.now(office.zone()),
                true,
                UUID.randomUUID());
        Filed filed = office.part(Requests.class).file(new Acting(organ.id(), person.toString()), filing);
        return ((Filed.Registered) filed).id();
    }

    private static List<Long> round(List<CommandClient> clients, int seconds) throws InterruptedException {
        clients.forEach(client -> client.stock(STOCK));
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<List<Long>> all = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (CommandClient client : clients) {
            List<Long> own = new ArrayList<>();
            all.add(own);
            threads.add(Thread.ofPlatform().start(() -> client.load(until, own)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return all.stream().flatMap(List::stream).toList();
    }

    private static String pgbench(RunningOffice office, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("pgbench", "-h", "127.0.0.1", "-p", office.databasePort(), "-U", office.user()));
        command.addAll(Arrays.asList(options));
        command.add("postgres");
        Path out = Files.createTempFile("pgbench", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("PGPASSWORD", office.password());
        int exit = builder.start().waitFor();
        String said = Files.readString(out);
        Files.delete(out);
        if (exit != 0) {
            throw new IOException("pgbench: " + said);
        }
        return said;
    }

    private static double tps(String said) {
        Matcher matcher = TPS.matcher(said);
        if (!matcher.find()) {
            throw new IllegalStateException(
                    "pgbench says: " + said.strip().lines().limit(3).toList() + Locale.ROOT);
        }
        return Double.parseDouble(matcher.group(1));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
