package org.gongkai.report.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.gongkai.formats.Limits;

/** The files of a ZIP archive in the order of their names, hidden ones left out. */
public final class ArchiveInputs implements Inputs, Closeable {

    /** More files than this one archive may not hold. */
    public static final int MOST = 100_000;

    private static final Charset CHINESE = Charset.forName("GB18030");

    private final ZipFile zip;
    private final String root;
    private final List<String> names;

    private ArchiveInputs(ZipFile zip, String root, List<String> names) {
        this.zip = zip;
        this.root = root;
        this.names = List.copyOf(names);
    }

    /**
     * Opens an archive. Names that are no UTF-8 are read as GB18030, in which Windows wrote them in China.
     *
     * @param root what it is called
     * @throws IOException if it is no archive, holds more than {@link #MOST} files, or cannot be read
     */
    public static ArchiveInputs open(Path archive, String root) throws IOException {
        ZipFile zip = zip(archive);
        try {
            if (zip.size() > MOST) {
                throw new ZipException("more than " + MOST + " entries");
            }
            Set<String> seen = new HashSet<>();
            List<String> names = new ArrayList<>();
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && !isLeftOut(entry))
                    .map(ZipEntry::getName)
                    .filter(seen::add)
                    .sorted(Comparator.naturalOrder())
                    .forEach(names::add);
            return new ArchiveInputs(zip, root, names);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static boolean isLeftOut(ZipEntry entry) {
        return Stream.of(entry.getName().split("[/\\\\]", -1)).anyMatch(Inputs::isLeftOut);
    }

    private static ZipFile zip(Path archive) throws IOException {
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(archive.toFile(), CHINESE);
        }
    }

    @Override
    public String root() {
        return root;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public long size(int number) {
        ZipEntry entry = zip.getEntry(names.get(number));
        return entry == null ? -1 : entry.getSize();
    }

    /** What it holds up to one byte past the largest file that is opened, whatever size the archive claims. */
    @Override
    public byte[] read(int number) throws IOException {
        ZipEntry entry = zip.getEntry(names.get(number));
        if (entry == null) {
            throw new ZipException("no such entry");
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return content.readNBytes(Limits.FILE_BYTES + 1);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
