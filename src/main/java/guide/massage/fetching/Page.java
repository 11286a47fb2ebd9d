package guide.massage.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** A small text on the network. */
public final class Page {
    /** Many times what a list of models takes; a server that sends without end is not listened to. */
    private static final int MOST_BYTES = 4_000_000;

    private Page() {}

    /** The text at an address, if it can be had; a silent server is waited for as long as the patience. */
    public static Optional<String> text(HttpClient client, URI address, Duration patience) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("User-Agent", "massage-guide")
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body();
                    Stall stall = new Stall(body, patience)) {
                byte[] bytes = body.readNBytes(MOST_BYTES);
                stall.sign();
                return response.statusCode() == Answer.WHOLE
                        ? Optional.of(new String(bytes, StandardCharsets.UTF_8))
                        : Optional.empty();
            }
        } catch (IOException unreachable) {
            return Optional.empty();
        }
    }
}
