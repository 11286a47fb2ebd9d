package guide.massage.fetching;

import java.util.OptionalLong;

/** Is told on the fetching thread how far it has come; called often. */
@FunctionalInterface
public interface Progress {
    /**
     * So much of the archive is on the disk now.
     *
     * @param bytes from its beginning, earlier runs included
     * @param total its size, where the server or the list tells it
     */
    void received(long bytes, OptionalLong total);
}
