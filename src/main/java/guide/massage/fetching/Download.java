package guide.massage.fetching;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Fills a {@link PartFile} from a server. What is there is not fetched again: only the rest is asked for, and only of
 * the same version (RFC 9110, range requests). When the connection breaks it goes on by itself a few times.
 *
 * <p>One thread fetches; any other may call {@link #stop}.
 */
final class Download {
    private static final int CHUNK = 1 << 16;
    private static final int TRIES_WITHOUT_A_BYTE = 3;

    private final HttpClient client;
    private final Duration patience;
    private final AtomicReference<@Nullable Closeable> open = new AtomicReference<>();
    private volatile boolean stopped;

    /**
     * A download over this client.
     *
     * @param patience how long a silent server is waited for
     */
    Download(HttpClient client, Duration patience) {
        this.client = client;
        this.patience = patience;
    }

    /** Ends the download soon; what has arrived stays in the file. */
    void stop() {
        stopped = true;
        Closeable body = open.get();
        try {
            if (body != null) {
                body.close();
            }
        } catch (IOException alreadyBroken) {
            // Its reader is told.
        }
    }

    /** Returns when the file holds the whole archive, not yet checked. */
    void fill(PartFile part, Archive archive, Progress progress) throws FetchFailed, InterruptedException {
        int fruitless = 0;
        while (!isWhole(part, archive.bytes())) {
            long before = part.length();
            try {
                if (ask(part, archive, progress)) {
                    return;
                }
            } catch (IOException broken) {
                fruitless = part.length() > before ? 0 : fruitless + 1;
                refuseIfHopeless(archive, broken, fruitless);
            }
        }
    }

    private void refuseIfHopeless(Archive archive, IOException broken, int fruitless)
            throws FetchFailed, InterruptedException {
        String host = archive.address().getHost();
        if (stopped) {
            throw new InterruptedException();
        }
        if (broken instanceof ConnectException) {
            throw new FetchFailed(
                    host + " cannot be reached from this machine",
                    "connect it to the network, or set https_proxy if it has to go through a proxy",
                    broken);
        }
        if (fruitless >= TRIES_WITHOUT_A_BYTE) {
            throw new FetchFailed(
                    "The connection to " + host + " broke off",
                    "give the command again, and it goes on where it stopped",
                    broken);
        }
    }

    /** Whether the archive is whole after this one request. */
    private boolean ask(PartFile part, Archive archive, Progress progress)
            throws IOException, FetchFailed, InterruptedException {
        HttpResponse<InputStream> response =
                client.send(request(part, archive), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            open.set(body);
            Answer answer = Answer.of(response);
            refuseIfOther(archive, answer);
            OptionalLong total = archive.bytes().isPresent() ? archive.bytes() : answer.total();
            return switch (answer.status()) {
                case Answer.WHOLE -> {
                    part.restart(answer.mark());
                    yield copy(body, part, total, progress);
                }
                case Answer.PART -> {
                    if (answer.start() != part.length()) {
                        part.restart(Optional.empty());
                        yield false;
                    }
                    yield copy(body, part, total, progress);
                }
                case Answer.BEYOND_ITS_END -> isWholeOrRestarted(part, answer);
                default -> throw refusal(archive, answer.status());
            };
        }
    }

    private HttpRequest request(PartFile part, Archive archive) throws FetchFailed {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(archive.address()).timeout(patience).header("User-Agent", "massage-guide");
        Optional<String> mark = part.mark();
        // Without a mark the rest may be of another version; then only a checksum can tell.
        if (part.length() > 0 && (mark.isPresent() || !archive.checksums().isEmpty())) {
            request.header("Range", "bytes=" + part.length() + "-");
            mark.ifPresent(version -> request.header("If-Range", version));
        }
        return request.build();
    }

    /** Mostly the page of a network that wants one to sign in first. */
    private static void refuseIfOther(Archive archive, Answer answer) throws FetchFailed {
        boolean sends = answer.status() == Answer.WHOLE || answer.status() == Answer.PART;
        if (sends
                && archive.bytes().isPresent()
                && answer.total().isPresent()
                && answer.total().getAsLong() != archive.bytes().getAsLong()) {
            throw new FetchFailed(
                    archive.address() + " offers " + answer.total().getAsLong() + " bytes, and the archive has "
                            + archive.bytes().getAsLong(),
                    "see in a browser whether the network wants you to sign in first");
        }
    }

    private static boolean isWholeOrRestarted(PartFile part, Answer answer) throws FetchFailed {
        if (isWhole(part, answer.total())) {
            return true;
        }
        part.restart(Optional.empty());
        return false;
    }

    private boolean copy(InputStream body, PartFile part, OptionalLong total, Progress progress)
            throws IOException, FetchFailed {
        byte[] chunk = new byte[CHUNK];
        try (Stall stall = new Stall(body, patience)) {
            for (int count = body.read(chunk); count >= 0; count = body.read(chunk)) {
                if (stopped) {
                    throw new IOException("stopped");
                }
                stall.sign();
                part.append(chunk, count);
                progress.received(part.length(), total);
            }
        }
        if (total.isPresent() && !isWhole(part, total)) {
            throw new IOException("the answer ended early");
        }
        return true;
    }

    private static boolean isWhole(PartFile part, OptionalLong total) throws FetchFailed {
        return total.isPresent() && part.length() == total.getAsLong();
    }

    private static FetchFailed refusal(Archive archive, int status) {
        return switch (status) {
            case 404, 410 -> new FetchFailed("There is no " + archive.address(), "check the name");
            case 407 ->
                new FetchFailed(
                        "The proxy wants a name and a password, which cannot be given here",
                        "use a network without such a proxy");
            default ->
                new FetchFailed(archive.address().getHost() + " answered with the code " + status, "try again later");
        };
    }
}
