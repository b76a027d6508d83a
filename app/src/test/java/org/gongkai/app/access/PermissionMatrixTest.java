package org.gongkai.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkai.app.office.Office;
import org.gongkai.app.organ.Organ;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint against every role: the annotation, the table in {@code docs/permissions.md}, and what the running
 * application really answers.
 */
class PermissionMatrixTest {
    private static final Path TABLE = Path.of("../docs/permissions.md");
    /** What a public page may change without anybody being signed in. */
    private static final Set<String> PUBLIC_FORMS = Set.of(
            "POST /check",
            "POST /desk/sign-in",
            "POST /request/check",
            "POST /request/state",
            "POST /request/{step:applicant|wanted|delivery}");

    private final Office office = Office.open();

    private Map<String, HandlerMethod> endpoints() {
        Map<String, HandlerMethod> endpoints = new TreeMap<>();
        office.part(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.gongkai")) {
                for (String pattern : mapping.getPatternValues()) {
                    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
                    assertThat(methods.isEmpty() && !pattern.equals("/error"))
                            .as("%s says whether it reads or changes", pattern)
                            .isFalse();
                    methods.forEach(method -> endpoints.put(method + " " + pattern, handler));
                }
            }
        });
        assertThat(endpoints.size()).isGreaterThan(30);
        return endpoints;
    }

    @Test
    void everyEndpointDeclaresItsPermission() {
        endpoints()
                .forEach((endpoint, handler) -> assertThat(handler.getMethodAnnotation(Needs.class))
                        .as(endpoint)
                        .isNotNull());
    }

    @Test
    void nothingIsChangedByThePublicButItsOwnForms() {
        Set<String> open = new TreeSet<>();
        endpoints().forEach((endpoint, handler) -> {
            if (!endpoint.startsWith("GET ") && needs(handler) == Permission.PUBLIC) {
                open.add(endpoint);
            }
        });
        assertThat(open).isEqualTo(new TreeSet<>(PUBLIC_FORMS));
    }

    @Test
    void theTableInTheDocumentationIsTheCode() throws IOException {
        String table = endpoints().entrySet().stream()
                .map(entry -> row(entry.getKey(), needs(entry.getValue())))
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(TABLE))
                .as("docs/permissions.md should hold:\n%s", table)
                .contains(table);
    }

    private static String row(String endpoint, Permission permission) {
        String roles = Arrays.stream(Role.values())
                .map(role -> role.permissions().contains(permission) ? "✓" : " ")
                .collect(Collectors.joining(" | "));
        return "| `" + endpoint.replace("|", "\\|") + "` | " + permission.label() + " | "
                + (permission == Permission.PUBLIC ? "✓" : " ") + " | " + roles + " |";
    }

    @Test
    void theApplicationAnswersAsTheTableSays() throws IOException, InterruptedException {
        Organ organ = office.organ();
        Map<String, HandlerMethod> endpoints = endpoints();
        List<String> wrong = new ArrayList<>();
        Visitor nobody = new Visitor(office.address());
        for (Map.Entry<String, HandlerMethod> entry : endpoints.entrySet()) {
            Permission permission = needs(entry.getValue());
            boolean open = nobody.isLetIn(entry.getKey());
            if (open != (permission == Permission.PUBLIC)) {
                wrong.add("nobody " + entry.getKey() + " " + open);
            }
        }
        for (Role role : Role.values()) {
            office.person(organ, role);
            Visitor visitor = new Visitor(office.address());
            visitor.signIn(Office.signIn(organ, role));
            for (Map.Entry<String, HandlerMethod> entry : endpoints.entrySet()) {
                if (entry.getKey().contains("/desk/sign-") || entry.getKey().equals("POST /desk/password")) {
                    continue; // these end the session that the test needs
                }
                boolean open = visitor.isLetIn(entry.getKey());
                if (open != role.permissions().contains(needs(entry.getValue()))) {
                    wrong.add(role + " " + entry.getKey() + " " + open);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(office.address() + "/request/state"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("code=1"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private static Permission needs(HandlerMethod handler) {
        return Objects.requireNonNull(handler.getMethodAnnotation(Needs.class), handler.toString())
                .value();
    }

    /** One browser, without pictures. */
    private static final class Visitor {
        private static final String ID = "00000000-0000-0000-0000-000000000000";

        private final String address;
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new java.net.CookieManager())
                .build();
        private String token = "";

        Visitor(String address) {
            this.address = address;
        }

        void signIn(String name) throws IOException, InterruptedException {
            HttpResponse<String> answer =
                    post("/desk/sign-in", "name=" + name + "&password=" + Office.PASSWORD + "&next=/desk");
            assertThat(answer.statusCode()).isEqualTo(303);
        }

        /** Whether the gate lets the visitor in; what is behind it may still say that there is no such thing. */
        boolean isLetIn(String endpoint) throws IOException, InterruptedException {
            int blank = endpoint.indexOf(' ');
            String path = endpoint.substring(blank + 1)
                    .replaceAll("\\{step:[^}]*}", "applicant")
                    .replaceAll("\\{id:new[^}]*}", "999999")
                    .replaceAll("\\{year[^}]*}", "2025")
                    .replaceAll("\\{[^}]*}", ID);
            HttpResponse<String> answer =
                    endpoint.startsWith("GET ") ? get(path) : post(path, "nothing=" + UUID.randomUUID());
            boolean toSignIn = answer.headers()
                    .firstValue("Location")
                    .filter(location -> location.contains("/desk/sign-in"))
                    .isPresent();
            return answer.statusCode() != 403 && !toSignIn;
        }

        private HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
        }

        private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
            if (token.isEmpty()) {
                String page = get("/request/state").body();
                int at = page.indexOf("name=\"_csrf\" value=\"") + 20;
                token = page.substring(at, page.indexOf('"', at));
            }
            return client.send(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body + "&_csrf=" + token))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
