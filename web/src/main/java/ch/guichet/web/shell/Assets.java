package ch.guichet.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** A mark for the styles and scripts of this build: browsers keep them for long, yet never show a page in old clothes. */
@Named
@ApplicationScoped
public class Assets {
    private final ServletContext context;
    private String version;

    protected Assets() {
        this(null);
    }

    @Inject
    public Assets(ServletContext context) {
        this.context = context;
    }

    @PostConstruct
    void read() {
        CRC32 sum = new CRC32();
        try {
            add("/resources/", sum);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        version = Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    /** The same on every server with the same files. */
    public String getVersion() {
        return version;
    }

    private void add(String folder, CRC32 sum) throws IOException {
        for (String path : new TreeSet<>(context.getResourcePaths(folder))) {
            if (path.endsWith("/")) {
                add(path, sum);
            } else {
                try (InputStream in = context.getResourceAsStream(path)) {
                    sum.update(in.readAllBytes());
                }
            }
        }
    }
}
