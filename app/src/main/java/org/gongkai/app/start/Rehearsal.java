package org.gongkai.app.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

/**
 * {@code gongkai rehearse}: starts the system on a data folder of its own, opens a few pages and stops, so that Java can keep what a
 * start loads for the next one. The launcher calls it after a build.
 */
@Command(name = "rehearse", hidden = true, description = "启动、打开几个页面、停止，供启动加速之用。")
final class Rehearsal extends Serve {

    private static final List<String> PAGES = List.of("/", "/desk/sign-in", "/desk");

    @Override
    public Integer call() {
        super.call();
        return 0;
    }

    @Override
    void ready(ConfigurableApplicationContext context) {
        super.ready(context);
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        try (HttpClient browser = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                        .build();
                browser.send(request, HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new StartFailure("试运行时打不开页面：" + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
