package org.gongkai.app.web;

import java.util.List;

/** The portal's menu: the pages there are. */
public final class PublicMenu {
    /** In the order of the masthead. */
    public static final List<Item> ITEMS = List.of(
            new Item("首页", "/"),
            new Item("依申请公开", "/request"),
            new Item("查询进度", "/request/state"),
            new Item("公开年报", "/reports"),
            new Item("核对年报", "/check"));

    private PublicMenu() {}

    /** One line. */
    public record Item(String label, String path) {

        /** Whether this page belongs to it. */
        public boolean current(Shell shell) {
            if (path.equals("/") || ITEMS.stream().anyMatch(item -> item.path().equals(shell.path()))) {
                return shell.path().equals(path);
            }
            return shell.below(path);
        }
    }
}
