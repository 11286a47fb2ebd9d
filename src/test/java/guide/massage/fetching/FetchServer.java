package guide.massage.fetching;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A web server on this machine that serves bytes, in parts if asked, and breaks off where it is told to. */
public final class FetchServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final List<String> ranges = new ArrayList<>();
    private volatile String mark = "\"one\"";
    private volatile int breakAfter = Integer.MAX_VALUE;
    private final AtomicInteger breaks = new AtomicInteger();
    private volatile boolean ignoresRanges;

    public FetchServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where a file of the server is. */
    public URI at(String name) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + name);
    }

    public FetchServer serving(String name, byte[] bytes) {
        files.put("/" + name, bytes);
        return this;
    }

    /** From now on the files count as another version. */
    FetchServer marking(String other) {
        mark = other;
        return this;
    }

    /** Breaks the connection after so many bytes of an answer, so many times. */
    public FetchServer breaking(int times, int bytes) {
        breaks.set(times);
        breakAfter = bytes;
        return this;
    }

    FetchServer ignoringRanges() {
        ignoresRanges = true;
        return this;
    }

    /** The ranges that were asked for, in order; "all" where none was. */
    public List<String> ranges() {
        synchronized (ranges) {
            return List.copyOf(ranges);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] file = files.get(exchange.getRequestURI().getPath());
            if (file == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String range = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range"))
                    .orElse("all");
            synchronized (ranges) {
                ranges.add(range);
            }
            send(exchange, file, range);
        }
    }

    private void send(HttpExchange exchange, byte[] file, String range) throws IOException {
        exchange.getResponseHeaders().set("ETag", mark);
        String wanted = exchange.getRequestHeaders().getFirst("If-Range");
        boolean part = !range.equals("all") && !ignoresRanges && (wanted == null || wanted.equals(mark));
        int from = part ? Integer.parseInt(range.replaceAll("[^0-9]", "")) : 0;
        if (from >= file.length) {
            exchange.getResponseHeaders().set("Content-Range", "bytes */" + file.length);
            exchange.sendResponseHeaders(416, -1);
            return;
        }
        if (part) {
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
        }
        exchange.sendResponseHeaders(part ? 206 : 200, file.length - from);
        exchange.getResponseBody().write(Arrays.copyOfRange(file, from, end(from, file.length)));
        exchange.getResponseBody().flush();
    }

    private int end(int from, int length) {
        return breaks.getAndDecrement() > 0 ? Math.min(length, from + breakAfter) : length;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
