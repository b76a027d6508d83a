package org.gongkai.app.start;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkai.app.Application;
import org.gongkai.app.access.FirstAdministrator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gongkai serve}: the system on real storage. */
@Command(name = "serve", description = "启动系统。首次启动时显示管理员的一次性密码。", mixinStandardHelpOptions = true)
class Serve implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "gongkai-data",
            description = "数据文件夹，缺省为 ${DEFAULT-VALUE}")
    Path data = Path.of("gongkai-data");

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "端口，缺省为 ${DEFAULT-VALUE}")
    int port;

    @Option(
            names = "--address",
            paramLabel = "IP",
            defaultValue = "127.0.0.1",
            description = "监听的地址，缺省只限本机（${DEFAULT-VALUE}）")
    String address = "127.0.0.1";

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "已有的 PostgreSQL，如 postgresql://主机/库?user=…&password=…；不写则用数据文件夹内自带的")
    @Nullable
    String database;

    @Override
    public Integer call() {
        long begun = System.nanoTime();
        Ports.check(address, port);
        Opening opening = Opening.begin(() -> Database.open(database, data));
        Running running = Running.begin(opening, this::stopped);
        ConfigurableApplicationContext context = running.run(application(opening));
        ready(context);
        String chosen = context.getEnvironment().getRequiredProperty("local.server.port");
        System.out.printf(
                "已启动（%.1f秒）：http://localhost:%s/%n工作台：http://localhost:%s/desk%n按 Ctrl+C 停止。%n",
                (System.nanoTime() - begun) / 1e9, chosen, chosen);
        System.out.flush();
        return Gongkai.SERVING;
    }

    /** What has to be done once the application stands, before the address is told. */
    void ready(ConfigurableApplicationContext context) {
        context.getBean(FirstAdministrator.class)
                .create()
                .ifPresent(password -> System.out.println(
                        "首次启动。管理员账号：" + FirstAdministrator.SIGN_IN + "　一次性密码：" + password + "（只显示这一次，首次登录时须修改）"));
    }

    /** What has to be done once application and database have stopped. */
    void stopped() {}

    Map<String, Object> properties() {
        return Map.of();
    }

    /** What else is put in before the application's own parts. */
    List<ApplicationContextInitializer<?>> initializers() {
        return List.of();
    }

    private SpringApplication application(Opening opening) {
        Map<String, Object> all = new HashMap<>();
        all.put("server.port", port);
        all.put("server.address", address);
        // What went wrong is told once, by us.
        all.put("logging.level.org.springframework.boot.SpringApplication", "off");
        all.put("logging.level.org.springframework.boot.web.server.servlet.context", "error");
        all.put("gongkai.data", data.toAbsolutePath().toString());
        all.putAll(properties());
        SpringApplication application = new SpringApplicationBuilder(Application.class).build();
        application.setDefaultProperties(all);
        application.setMainApplicationClass(Application.class);
        application.addInitializers(opening);
        initializers().forEach(application::addInitializers);
        application.setRegisterShutdownHook(false);
        return application;
    }
}
