package org.gongkai.app.web;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.app.access.Permission;

/** The desk's menu: what the viewer may open, by subject. */
public final class Menu {
    private static final List<Group> ALL = List.of(
            new Group("", List.of(new Item("今日", "/desk", Permission.SIGNED_IN))),
            new Group(
                    "依申请公开",
                    List.of(
                            new Item("在办申请", "/desk/requests", Permission.REQUEST_READ),
                            new Item("登记申请", "/desk/requests/new", Permission.REQUEST_REGISTER),
                            new Item("台账", "/desk/requests?all=on", Permission.REQUEST_READ))),
            new Group("监督救济", List.of(new Item("复议诉讼", "/desk/disputes", Permission.REQUEST_READ))),
            new Group(
                    "年度报告",
                    List.of(
                            new Item("年度报告", "/desk/reports", Permission.REPORT_READ),
                            new Item("年报征集", "/desk/portfolio", Permission.PORTFOLIO_READ),
                            new Item("批量核对", "/desk/checks", Permission.REPORT_CHECK))),
            new Group(
                    "管理",
                    List.of(
                            new Item("留痕", "/desk/record", Permission.RECORD_READ),
                            new Item("机关和人员", "/desk/people", Permission.PEOPLE_MANAGE),
                            new Item("修改密码", "/desk/password", Permission.SIGNED_IN))));

    private Menu() {}

    /** The groups with at least one item for this viewer. */
    public static List<Group> of(Shell shell) {
        return ALL.stream()
                .map(group -> new Group(
                        group.title(),
                        group.items().stream()
                                .filter(item -> shell.may(item.needs()))
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    /** The path of the item that this page belongs to: the one that says most; empty if none. */
    public static String current(Shell shell) {
        return ALL.stream()
                .flatMap(group -> group.items().stream())
                .flatMap(item -> item.holds(shell) ? Stream.of(item.path()) : Stream.empty())
                .reduce("", (longest, path) -> path.length() > longest.length() ? path : longest);
    }

    /**
     * Items of one subject.
     *
     * @param title empty for the first
     */
    public record Group(String title, List<Item> items) {}

    /**
     * One line.
     *
     * @param needs what one must be allowed to see it
     */
    public record Item(String label, String path, Permission needs) {

        private boolean holds(Shell shell) {
            int question = path.indexOf('?');
            if (question >= 0) {
                return shell.path().equals(path.substring(0, question))
                        && ("&" + shell.query() + "&").contains("&" + path.substring(question + 1) + "&");
            }
            return path.equals("/desk") ? shell.path().equals(path) : shell.below(path);
        }
    }
}
