package io.relais.app.architecture;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many lines the Java files of the project have, those of all modules and their tests. */
final class Lengths {

    private static final int MOST = 250;

    private Lengths() {}

    /** Of each file below a folder, by its path from there; what was built or fetched is left out. */
    static SortedMap<String, Integer> below(Path folder) throws IOException {
        Counting counting = new Counting(folder, new TreeMap<>());
        Files.walkFileTree(folder, counting);
        return counting.lines;
    }

    /** Those that are too long. */
    static Map<String, Integer> tooLong(Path folder) throws IOException {
        SortedMap<String, Integer> lines = below(folder);
        lines.values().removeIf(count -> count <= MOST);
        return lines;
    }

    private static final class Counting extends SimpleFileVisitor<Path> {

        private static final Set<String> NOT_WRITTEN = Set.of("target", "node_modules", ".git");

        private final Path folder;
        private final SortedMap<String, Integer> lines;

        Counting(Path folder, SortedMap<String, Integer> lines) {
            this.folder = folder;
            this.lines = lines;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return NOT_WRITTEN.contains(String.valueOf(directory.getFileName()))
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (file.toString().endsWith(".java")) {
                lines.put(
                        folder.relativize(file).toString(),
                        Files.readAllLines(file).size());
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
