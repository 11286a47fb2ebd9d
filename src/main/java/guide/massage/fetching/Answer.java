package guide.massage.fetching;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server's head of an answer says about the bytes that follow.
 *
 * @param status the HTTP status
 * @param start where in the archive the bytes begin
 * @param total how large the whole archive is, as the server says
 * @param mark what names this version when asking for the rest
 */
record Answer(int status, long start, OptionalLong total, Optional<String> mark) {
    static final int WHOLE = 200;
    static final int PART = 206;
    static final int BEYOND_ITS_END = 416;

    private static final Pattern RANGE = Pattern.compile("bytes (?:(\\d{1,18})-\\d{1,18}|\\*)/(\\d{1,18}|\\*)");

    static Answer of(HttpResponse<?> response) {
        int status = response.statusCode();
        OptionalLong length = response.headers().firstValueAsLong("Content-Length");
        Matcher range =
                RANGE.matcher(response.headers().firstValue("Content-Range").orElse(""));
        if (status == WHOLE || !range.matches()) {
            return new Answer(status, 0, status == WHOLE ? length : OptionalLong.empty(), mark(response));
        }
        return new Answer(
                status,
                Optional.ofNullable(range.group(1)).map(Long::parseLong).orElse(0L),
                range.group(2).equals("*") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(range.group(2))),
                mark(response));
    }

    /** A weak ETag vouches for the meaning only, not for the bytes (RFC 9110, 13.1.5). */
    private static Optional<String> mark(HttpResponse<?> response) {
        return response.headers()
                .firstValue("ETag")
                .filter(tag -> !tag.startsWith("W/"))
                .or(() -> response.headers().firstValue("Last-Modified"));
    }
}
