package org.gongkai.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One officer at his browser, as cheap as a client can be, because it shares the machine with what it measures: one kept
 * connection, requests written by hand.
 */
final class CommandClient {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final int port;
    private Socket socket;
    private InputStream in;
    private final Map<String, String> cookies = new HashMap<>();
    private final Supplier<UUID> next;
    private final Deque<UUID> stock = new ArrayDeque<>();
    private final int perRequest;
    private final String token;

    private UUID request;
    private int seen = 1;

    CommandClient(int port, String name, String password, Supplier<UUID> next, int perRequest) throws IOException {
        this.port = port;
        socket = connected(port);
        in = new BufferedInputStream(socket.getInputStream());
        this.next = next;
        this.perRequest = perRequest;
        Matcher matcher = TOKEN.matcher(send("GET", "/desk/sign-in", "").body());
        if (!matcher.find()) {
            throw new IOException("no form to sign in with");
        }
        token = URLEncoder.encode(matcher.group(1), StandardCharsets.UTF_8);
        Answer answer = send("POST", "/desk/sign-in", "name=" + name + "&password=" + password + "&_csrf=" + token);
        if (answer.status() != 303) {
            throw new IOException("not signed in: " + answer.status());
        }
        request = next.get();
    }

    private static Socket connected(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** Registers requests that are enough for this many commands, so that the next load need not wait for them. */
    void stock(int commands) {
        while (stock.size() * perRequest < commands) {
            stock.add(next.get());
        }
    }

    /** Gives commands until then, and notes how long each took; an unexpected answer ends the measurement. */
    void load(long until, List<Long> nanos) {
        try {
            while (System.nanoTime() < until) {
                if (seen > perRequest) {
                    request = stock.isEmpty() ? next.get() : stock.remove();
                    seen = 1;
                }
                String body = "_csrf=" + token + "&seen=" + seen + "&on=" + LocalDate.now(BEIJING)
                        + "&who=a&where=b&keywords=c&reason=";
                long start = System.nanoTime();
                Answer answer = send("POST", "/desk/requests/" + request + "/handle/record-search", body);
                nanos.add(System.nanoTime() - start);
                if (answer.status() != 303) {
                    throw new IllegalStateException("a command was answered with " + answer.status());
                }
                seen++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Answer(int status, String body) {}

    private Answer send(String method, String path, String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(method)
                .append(' ')
                .append(path)
                .append(
                        " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
                .append(content.length)
                .append("\r\n");
        if (!cookies.isEmpty()) {
            head.append("Cookie: ");
            cookies.forEach(
                    (name, value) -> head.append(name).append('=').append(value).append("; "));
            head.append("\r\n");
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        whole.write(content);
        socket.getOutputStream().write(whole.toByteArray());
        return read();
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        boolean closed = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding: chunked")) {
                chunked = true;
            } else if (lower.startsWith("connection: close")) {
                closed = true;
            } else if (lower.startsWith("set-cookie:")) {
                String pair = line.substring(11).strip().split(";", 2)[0];
                int equals = pair.indexOf('=');
                cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        byte[] body = chunked ? chunks() : in.readNBytes(length);
        if (closed) { // the server ends a connection now and then, as it may
            socket.close();
            socket = connected(port);
            in = new BufferedInputStream(socket.getInputStream());
        }
        return new Answer(status, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("the connection ended");
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
