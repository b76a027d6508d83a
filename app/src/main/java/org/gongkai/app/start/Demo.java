package org.gongkai.app.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.app.demo.DemoTime;
import org.gongkai.app.demo.District;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gongkai demo}: the system with an invented district; without {@code --data} nothing of it is kept. */
@Command(name = "demo", description = "启动演示：虚构的示范区，三个机关，十二个月的申请。不写 --data 时，停止后即清除。", mixinStandardHelpOptions = true)
class Demo extends Serve {

    @Spec
    @Nullable
    CommandSpec spec;

    private @Nullable Path temporary;

    @Override
    public Integer call() {
        Ports.check(address, port);
        if (spec == null || !spec.commandLine().getParseResult().hasMatchedOption("--data")) {
            temporary = temporaryFolder();
            data = temporary;
        }
        return super.call();
    }

    @Override
    Map<String, Object> properties() {
        return Map.of("gongkai.demo", true);
    }

    @Override
    List<ApplicationContextInitializer<?>> initializers() {
        return List.of(new DemoTime());
    }

    @Override
    void ready(ConfigurableApplicationContext context) {
        District district = context.getBean(District.class);
        district.settle();
        System.out.println("演示数据均为虚构，演示日期" + district.today() + "。所有账号的密码：" + District.PASSWORD);
        for (District.Person person : district.everybody()) {
            System.out.printf("  %-18s %s　%s%n", person.signIn(), person.organ(), person.name());
        }
    }

    @Override
    void stopped() {
        if (temporary == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(temporary)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println("临时文件夹没有清除干净：" + temporary);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("gongkai-demo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
