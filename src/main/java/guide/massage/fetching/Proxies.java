package guide.massage.fetching;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the proxy that the environment names, as other command-line programs do: {@code https_proxy},
 * {@code http_proxy}, {@code no_proxy}, in small or capital letters. Java by itself knows only its own properties.
 */
public final class Proxies extends ProxySelector {
    private static final int USUAL_PORT = 80;

    private final Map<String, String> environment;

    public Proxies(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public List<Proxy> select(URI address) {
        String host = String.valueOf(address.getHost());
        return variable(address.getScheme() + "_proxy")
                .filter(proxy -> !isExempt(host))
                .flatMap(Proxies::server)
                .map(server -> List.of(new Proxy(Proxy.Type.HTTP, server)))
                .orElse(List.of(Proxy.NO_PROXY));
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .or(() -> Optional.ofNullable(environment.get(name.toUpperCase(Locale.ROOT))))
                .filter(value -> !value.isBlank());
    }

    private boolean isExempt(String host) {
        return Arrays.stream(variable("no_proxy").orElse("").split(","))
                .map(String::strip)
                .filter(suffix -> !suffix.isEmpty())
                .anyMatch(suffix -> suffix.equals("*")
                        || host.equals(suffix)
                        || host.endsWith(suffix.startsWith(".") ? suffix : "." + suffix));
    }

    private static Optional<InetSocketAddress> server(String written) {
        try {
            URI proxy = URI.create(written.contains("://") ? written : "http://" + written);
            return Optional.ofNullable(proxy.getHost())
                    .map(host -> new InetSocketAddress(host, proxy.getPort() < 0 ? USUAL_PORT : proxy.getPort()));
        } catch (IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException reason) {
        // The request itself fails, and tells it.
    }
}
