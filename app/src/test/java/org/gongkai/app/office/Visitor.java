package org.gongkai.app.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.app.access.Role;
import org.gongkai.app.organ.Organ;

/** Somebody at the pages of the office, without a browser: keeps cookies, follows redirects, sends forms back as they came. */
public final class Visitor {
    private static final String BOUNDARY = "the-boundary";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Visitor(String address) {
        this.address = address;
    }

    /** Somebody from outside. */
    public static Visitor anybody(Office office) {
        return new Visitor(office.address());
    }

    /** Somebody new with that role, signed in. */
    public static Visitor signedIn(Office office, Organ organ, Role role) {
        office.person(organ, role);
        return again(office, organ, role);
    }

    /** Somebody who is there already signs in, once more or for the first time. */
    public static Visitor again(Office office, Organ organ, Role role) {
        Visitor visitor = new Visitor(office.address());
        visitor.post(
                "/desk/sign-in",
                "/desk/sign-in",
                Map.of("name", Office.signIn(organ, role), "password", Office.PASSWORD, "next", "/desk"));
        return visitor;
    }

    /** A page. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    /** His cookies as a header, for what no client would send. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** A file. */
    public HttpResponse<byte[]> file(String path) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens the page of a form, fills in these fields beside its hidden ones, and sends it. */
    public HttpResponse<String> post(String form, String path, Map<String, String> fields) {
        return send(path, fields, get(form).body());
    }

    /** Sends a form again as it stands on a page that was opened before. */
    public HttpResponse<String> send(String path, Map<String, String> fields, String page) {
        Map<String, String> all = new java.util.LinkedHashMap<>(fields);
        all.put("_csrf", hidden(page, "_csrf"));
        for (String name : new String[] {"seen", "id"}) {
            if (!hidden(page, name).isEmpty()) {
                all.putIfAbsent(name, hidden(page, name));
            }
        }
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Opens the page of a form and sends it with these files, by field and name. */
    public HttpResponse<String> upload(String form, String path, Map<String, Map.Entry<String, byte[]>> files) {
        return multipart(path, Map.of("_csrf", hidden(get(form).body(), "_csrf")), files);
    }

    /** Opens the page of a form and sends it with a file beside these fields. */
    public HttpResponse<String> upload(
            String form, String path, Map<String, String> fields, String field, String name, byte[] content) {
        String page = get(form).body();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", hidden(page, "_csrf"));
        all.putIfAbsent("seen", hidden(page, "seen"));
        return multipart(path, all, Map.of(field, Map.entry(name, content)));
    }

    private HttpResponse<String> multipart(
            String path, Map<String, String> fields, Map<String, Map.Entry<String, byte[]>> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> part(body, "name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach((field, file) ->
                part(body, "name=\"" + field + "\"; filename=\"" + file.getKey() + "\"", file.getValue()));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String what, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String hidden(String page, String name) {
        Matcher value = name.equals("_csrf")
                ? CSRF.matcher(page)
                : Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        return value.find() ? value.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
