package org.gongkai.app.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Which part of a list is shown.
 *
 * @param page from 1
 * @param size lines on a page
 * @param total lines altogether
 * @param link the address of a page up to its number, {@code /desk/requests?all=on&page=}
 */
public record Paging(int page, int size, long total, String link) {
    private static final int AROUND = 2;

    public Paging {
        if (page < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException(page + "/" + size + "/" + total);
        }
    }

    /** How many pages; 1 for an empty list. */
    public int pages() {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, (total + size - 1) / size));
    }

    /** Whether there is anything to turn. */
    public boolean several() {
        return pages() > 1;
    }

    /** The address of that page. */
    public String to(int number) {
        return link + number;
    }

    /** The numbers to show: first, last, and those around this page; 0 where some are left out. */
    public List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        int last = 0;
        for (int i = 1; i <= pages(); i++) {
            boolean near = i == 1 || i == pages() || Math.abs(i - page) <= AROUND;
            if (near) {
                if (i > last + 1) {
                    numbers.add(0);
                }
                numbers.add(i);
                last = i;
            }
        }
        return numbers;
    }
}
