package org.gongkai.app.kill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongkai.app.Application;
import org.gongkai.app.access.People;
import org.gongkai.app.access.Role;
import org.gongkai.app.office.MovableClock;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.postgres.OwnPostgres;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.Export;
import org.gongkai.app.record.RecordCheck;
import org.gongkai.app.request.Answer;
import org.gongkai.app.request.Applicant;
import org.gongkai.app.request.ApplicationForm;
import org.gongkai.app.request.Filed;
import org.gongkai.app.request.Filing;
import org.gongkai.app.request.IdentityPaper;
import org.gongkai.app.request.RequestRebuild;
import org.gongkai.app.request.Requests;
import org.gongkai.app.request.Wanted;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.Command;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A process of its own: the real application on its own PostgreSQL, and clients that never rest. It tells on standard output
 * what was acknowledged, a line each, written only when the command has returned.
 */
final class LoadedOffice {
    static final String CHECKED = "checked";
    static final String READY = "ready";
    static final String FILED = "filed";
    static final String HANDLED = "handled";

    private static final int ORGANS = 2;
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 8);

    private final ConfigurableApplicationContext context;
    private final Requests requests;

    private LoadedOffice(ConfigurableApplicationContext context) {
        this.context = context;
        this.requests = context.getBean(Requests.class);
    }

    /**
     * With a folder and a number of clients: works until it is killed. With a folder and a file: writes the record into the file
     * and, once it was spoken to, stops cleanly.
     */
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        OwnPostgres postgres = OwnPostgres.start(data);
        LoadedOffice office = new LoadedOffice(start(data, postgres));
        office.check();
        say(READY + " " + postgres.url() + " " + postgres.pid());
        if (arguments[1].matches("\\d+")) {
            office.work(Integer.parseInt(arguments[1]));
        } else {
            try (var file = Files.newOutputStream(Path.of(arguments[1]))) {
                office.context.getBean(Export.class).write(file);
            }
            System.in.read();
            office.context.close();
            postgres.close();
        }
    }

    private static ConfigurableApplicationContext start(Path data, OwnPostgres postgres) {
        MovableClock clock = new MovableClock();
        clock.moveTo(TODAY);
        SpringApplication application = new SpringApplication(Application.class);
        application.setDefaultProperties(Map.of(
                "spring.datasource.url", postgres.url(),
                "spring.datasource.username", postgres.user(),
                "spring.datasource.password", postgres.password(),
                "gongkai.data", data.toString(),
                "server.address", "127.0.0.1",
                "server.port", 0));
        application.addInitializers((ApplicationContextInitializer<GenericApplicationContext>)
                fresh -> fresh.registerBean("clock", Clock.class, () -> clock));
        return application.run();
    }

    private void check() {
        RecordCheck.Result result = context.getBean(RecordCheck.class).run();
        long entries = result.ledger().chains().stream()
                .mapToLong(chain -> chain.events() + chain.pending())
                .sum();
        say(CHECKED + " " + result.intact() + " " + isAsRebuilt() + " " + entries);
    }

    /** Whether the read model of the requests is what the record alone gives. */
    private boolean isAsRebuilt() {
        List<String> before = readModel();
        context.getBean(RequestRebuild.class).rebuild();
        return readModel().equals(before);
    }

    private List<String> readModel() {
        return context.getBean(JdbcTemplate.class)
                .queryForList(
                        "select row::text from request row union all select row::text from request_spell row order by 1",
                        String.class);
    }

    private void work(int clients) {
        Organs organs = context.getBean(Organs.class);
        while (organs.all().size() < ORGANS) {
            int n = organs.all().size() + 1;
            organs.add("示范" + n + "区人民政府办公室", "示" + n + "公申", "");
        }
        List<Organ> all = organs.all();
        for (int i = 0; i < clients; i++) {
            Organ organ = all.get(i % ORGANS);
            UUID person = context.getBean(People.class)
                    .add(
                            organ.id(),
                            "经办人",
                            "c" + UUID.randomUUID(),
                            Set.of(Role.OFFICER, Role.LEADER),
                            "Unused-2026",
                            false);
            Thread.ofPlatform().start(() -> work(new Acting(organ.id(), person.toString())));
        }
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private void work(Acting acting) {
        while (true) {
            try {
                one(acting);
            } catch (RuntimeException unacknowledged) {
                // The database was killed: nothing was promised, and the next one tries again.
            }
        }
    }

    private void one(Acting acting) {
        Filing filing = filing();
        if (!(requests.file(acting, filing) instanceof Filed.Registered filed)) {
            return;
        }
        say(FILED + " " + filed.id() + " " + filing.token() + " " + filed.number());
        int seen = 1;
        for (Command command : List.of(new Command.Extend(10), new Command.Withdraw("书面撤回"))) {
            if (requests.handle(acting, filed.id(), seen, command, TODAY, "材料较多", "") instanceof Answer.Done done) {
                seen = done.seq();
                say(HANDLED + " " + filed.id() + " " + seen);
            }
        }
    }

    private static Filing filing() {
        return new Filing(
                new ApplicationForm(
                        new Applicant(
                                "张三", IdentityPaper.RESIDENT_ID, "11010519491231002X", "", "13800000000", "", "", ""),
                        new Wanted("北岸片区征收补偿方案", "2019年征收补偿方案及评估报告", "", "纸质", "邮寄")),
                ApplicantKind.NATURAL_PERSON,
                ReceiptWay.IN_PERSON,
                TODAY,
                true,
                UUID.randomUUID());
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
