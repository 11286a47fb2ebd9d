package guide.massage.fetching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProxiesTest {
    private static final URI MODELS = URI.create("https://alphacephei.com/vosk/models/x.zip");

    @Test
    void withoutAWordInTheEnvironmentThereIsNone() {
        assertEquals(List.of(Proxy.NO_PROXY), new Proxies(Map.of()).select(MODELS));
    }

    @Test
    void theProxyOfTheSchemeIsTaken() {
        Proxies proxies = new Proxies(Map.of("HTTPS_PROXY", "http://127.0.0.1:3128/", "http_proxy", "127.0.0.2:80"));
        assertEquals("/127.0.0.1:3128", address(proxies, MODELS));
        assertEquals("/127.0.0.2:80", address(proxies, URI.create("http://example.org/")));
    }

    @Test
    void exemptHostsAreReachedDirectly() {
        Proxies proxies =
                new Proxies(Map.of("https_proxy", "127.0.0.1:3128", "no_proxy", "localhost, .alphacephei.com"));
        assertEquals("/127.0.0.1:3128", address(proxies, MODELS));
        assertEquals(List.of(Proxy.NO_PROXY), proxies.select(URI.create("https://www.alphacephei.com/")));
        assertEquals(List.of(Proxy.NO_PROXY), proxies.select(URI.create("https://localhost/")));
    }

    private static String address(Proxies proxies, URI target) {
        return String.valueOf(proxies.select(target).get(0).address());
    }
}
