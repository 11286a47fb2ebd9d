package guide.massage.cli;

import guide.massage.fetching.Archive;
import guide.massage.fetching.ArchiveFetch;
import guide.massage.fetching.Checksum;
import guide.massage.fetching.FetchFailed;
import guide.massage.fetching.Page;
import guide.massage.fetching.Proxies;
import guide.massage.hearing.ModelTrial;
import guide.massage.hearing.ModelUnusable;
import guide.massage.storage.OfficialModel;
import guide.massage.storage.OfficialModel.Graph;
import guide.massage.storage.OfficialModels;
import guide.massage.storage.PublishedModel;
import guide.massage.storage.SettingsFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists speech models, and fetches one. */
@Command(
        name = "model",
        description = "Lists speech models, or fetches the named one into the folder models.",
        mixinStandardHelpOptions = true)
final class ModelCommand implements Callable<Integer> {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Installation installation;

    @Mixin
    private final Printing printing = new Printing();

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The model to fetch; without it, a list.")
    private @Nullable String name;

    @Option(
            names = "--from",
            paramLabel = "ADDRESS",
            description = "Where the archives lie, if not at Vosk's makers; NAME.zip is added to it.")
    private @Nullable String from;

    ModelCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        OfficialModels official = OfficialModels.read(installation.models().resolve("official.json"));
        return name == null ? list(official) : fetch(name, official);
    }

    private int list(OfficialModels official) throws Exception {
        ModelChoice used = ModelChoice.of(
                installation, new SettingsFile(installation.user().settings()).read(), Optional.empty());
        ModelLines.of(used, official.models(), installation.models()).forEach(printing::print);
        return 0;
    }

    private int fetch(String named, OfficialModels official) throws Exception {
        Path place = place(named);
        Optional<OfficialModel> known = official.named(named);
        if (known.isPresent() && known.get().graph() == Graph.STATIC) {
            throw new UserError(named + " has a static graph, which ignores the list of phrases: fetch another one;"
                    + " ./run.sh model lists those that can be used.");
        }
        if (Files.exists(place)) {
            ModelTrial.of(place);
            printing.print(named + " is in " + place + " already.");
        } else {
            fetch(named, place, addressOf(named, official), known);
        }
        tellHowToUse(named, place);
        return 0;
    }

    private Path place(String named) throws UserError {
        Path place = installation.models().resolve(named);
        if (!NAME.matcher(named).matches() || place.equals(installation.model("en"))) {
            throw new UserError("\"" + named + "\" is not the name of a model to fetch: use one of those that ./run.sh"
                    + " model lists.");
        }
        return place;
    }

    private URI addressOf(String named, OfficialModels official) throws UserError {
        String base = from == null ? official.address() : from;
        try {
            URI address = URI.create(base.replaceFirst("/+$", "") + "/" + named + ".zip");
            if (List.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException unusable) {
            throw noAddress(base);
        }
        throw noAddress(base);
    }

    private static UserError noAddress(String base) {
        return new UserError("\"" + base + "\" is no address: write one such as https://alphacephei.com/vosk/models.");
    }

    private void fetch(String named, Path place, URI address, Optional<OfficialModel> known) throws Exception {
        HttpClient client = client();
        try (Goodbye goodbye = Goodbye.whenToldToEnd()) {
            Archive archive = archive(named, address, known, client);
            ArchiveFetch fetch = new ArchiveFetch(archive, place, client, PATIENCE);
            goodbye.by(fetch::stop);
            printing.tell("Fetching " + address + ".");
            if (archive.checksums().isEmpty()) {
                printing.tell(
                        "No checksum is known for it, so nothing but a trial can tell whether it arrives undamaged.");
            }
            run(fetch);
        } catch (FetchFailed failed) {
            throw new UserError(failed.reason() + ": " + failed.cure() + "; or fetch " + address
                    + " on another machine, and unpack it so that the model's folder \"am\" is " + place.resolve("am")
                    + ".");
        }
    }

    private void run(ArchiveFetch fetch) throws FetchFailed, ModelUnusable, InterruptedException {
        try {
            fetch.run(new DownloadLines(printing::tell), this::tryOut);
        } catch (InterruptedException stopped) {
            printing.tell("Stopped. What has come so far is kept: the same command goes on from there.");
            throw stopped;
        }
    }

    private static HttpClient client() {
        HttpClient.Builder client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NORMAL);
        boolean ownProxy = Stream.of("http.proxyHost", "https.proxyHost")
                .anyMatch(property -> System.getProperty(property) != null);
        return (ownProxy ? client : client.proxy(new Proxies(System.getenv()))).build();
    }

    private static Archive archive(String named, URI address, Optional<OfficialModel> known, HttpClient client)
            throws InterruptedException {
        if (known.isPresent()) {
            return new Archive(
                    address,
                    known.get().bytes().map(OptionalLong::of).orElse(OptionalLong.empty()),
                    Stream.of(
                                    known.get().sha256().map(Checksum::sha256),
                                    known.get().md5().map(Checksum::md5))
                            .flatMap(Optional::stream)
                            .toList());
        }
        return Page.text(client, address.resolve("model-list.json"), PATIENCE)
                .flatMap(list -> PublishedModel.named(named, list))
                .map(entry -> new Archive(address, OptionalLong.of(entry.bytes()), List.of(Checksum.md5(entry.md5()))))
                .orElse(new Archive(address, OptionalLong.empty(), List.of()));
    }

    private void tryOut(Path folder) throws ModelUnusable {
        printing.tell("It is on the disk. Trying whether it can be used.");
        try {
            ModelTrial.of(folder);
        } catch (ModelUnusable unusable) {
            throw new ModelUnusable(unusable.problems().stream()
                    .map(problem -> "Nothing was kept of what was fetched. " + problem)
                    .toList());
        }
    }

    private void tellHowToUse(String named, Path place) {
        String lines =
                """
                To listen with it once: ./run.sh --model %s
                To listen with it always: write "model": "models/%s" in %s
                To compare it with the embedded one: ./run.sh evaluate --manifest FILE.tsv --model %s --model %s"""
                        .formatted(place, named, installation.user().settings(), installation.model("en"), place);
        lines.lines().forEach(printing::print);
    }
}
