package io.relais.core.config;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;

/**
 * The repository's {@code config/}, packed on the classpath under {@value #ROOT}: in a directory or in a jar, whose
 * entries are listed, so that a new file needs no index.
 */
final class ShippedConfig implements ConfigSource {

    private static final String ROOT = "relais-config/";
    private static final String LANDMARK = "scoring.yaml";

    private final ClassLoader loader;

    ShippedConfig(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public Set<String> names() throws IOException {
        URL landmark = resource(LANDMARK);
        URLConnection connection = landmark.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return namesIn(jar);
        }
        return DirectoryConfig.namesUnder(
                Path.of(URI.create(landmark.toString())).resolveSibling("."));
    }

    @Override
    public InputStream open(String name) throws IOException {
        return resource(name).openStream();
    }

    private static Set<String> namesIn(JarURLConnection jar) throws IOException {
        String entry = jar.getEntryName();
        String root = entry.substring(0, entry.length() - LANDMARK.length());
        Set<String> names = new TreeSet<>();
        jar.getJarFile().stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(root) && !name.endsWith("/"))
                .forEach(name -> names.add(name.substring(root.length())));
        return names;
    }

    private URL resource(String name) throws IOException {
        URL found = loader.getResource(ROOT + name);
        if (found == null) {
            throw new IOException("the product was packed without " + ROOT + name);
        }
        return found;
    }
}
