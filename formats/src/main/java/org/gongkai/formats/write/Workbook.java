package org.gongkai.formats.write;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A workbook to be written.
 *
 * @param title what the file's properties name it; empty for none
 * @param author whom the file's properties name as author; empty for none
 * @param sheets at least one, their names all different
 */
public record Workbook(String title, String author, List<Sheet> sheets) {

    /**
     * One sheet.
     *
     * @param name 1 to 31 characters, none of {@code \ / ? * [ ] :}
     * @param pieces what stands on it, top to bottom; a paragraph has a row for itself, over the width of the widest table
     */
    public record Sheet(String name, List<Piece> pieces) {

        private static final Pattern NAME = Pattern.compile("(?!')[^\\\\/?*\\[\\]:\\p{Cntrl}]{1,31}(?<!')");

        public Sheet {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("no name for a sheet: " + name);
            }
            pieces = List.copyOf(pieces);
        }
    }

    /** Refuses a workbook without sheets, and sheets of the same name. */
    public Workbook {
        title = Piece.visible(title);
        author = Piece.visible(author);
        sheets = List.copyOf(sheets);
        Set<String> names = new HashSet<>();
        if (sheets.isEmpty() || !sheets.stream().allMatch(sheet -> names.add(sheet.name()))) {
            throw new IllegalArgumentException("a workbook has sheets, each with a name of its own");
        }
    }
}
