package org.gongkai.formats.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What a sheet shows: its cells by row and column, from 0, and which of them are merged. */
final class Sheet {

    final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    final List<Merge> merges = new ArrayList<>();

    /**
     * A cell.
     *
     * @param text what it shows
     * @param bordered whether a line is drawn around it
     */
    record Cell(String text, boolean bordered) {}

    /** Merged cells, bounds included. */
    record Merge(int top, int left, int bottom, int right) {}
}
