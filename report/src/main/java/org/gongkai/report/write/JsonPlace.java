package org.gongkai.report.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object of a JSON text and its place in it, from which its members are taken one by one. */
final class JsonPlace {

    private final String path;
    private final JsonValue.Members members;
    private final Set<String> taken = new HashSet<>();

    private JsonPlace(String path, JsonValue.Members members) {
        this.path = path;
        this.members = members;
    }

    /** The object at a path; refuses any other value. */
    static JsonPlace of(String path, JsonValue value) throws BadJson {
        if (value instanceof JsonValue.Members found) {
            return new JsonPlace(path, found);
        }
        throw BadJson.at(path, "应当是一个对象 {…}");
    }

    /** The path of a member, for instance {@code table3.rows}. */
    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** The names of all members in their order. */
    Set<String> names() {
        return members.values().keySet();
    }

    /** The member; null where it is missing or {@code null}. */
    @Nullable
    JsonValue any(String name) {
        taken.add(name);
        JsonValue value = members.values().get(name);
        return value == JsonValue.Word.NULL ? null : value;
    }

    @Nullable
    String textOrNull(String name) throws BadJson {
        return switch (any(name)) {
            case null -> null;
            case JsonValue.Text(String text) -> text;
            default -> throw BadJson.at(path(name), "应当是文字");
        };
    }

    String text(String name) throws BadJson {
        String text = textOrNull(name);
        if (text == null) {
            throw BadJson.at(path(name), "没有填写");
        }
        return text;
    }

    /** A whole number within bounds; null where it is missing. */
    @Nullable
    Integer wholeOrNull(String name, int least, int most) throws BadJson {
        JsonValue value = any(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonValue.Amount(BigDecimal number)
                && number.scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
            return number.intValue();
        }
        throw BadJson.at(path(name), "应当是 %d 至 %d 的整数".formatted(least, most));
    }

    int whole(String name, int least, int most) throws BadJson {
        Integer number = wholeOrNull(name, least, most);
        if (number == null) {
            throw BadJson.at(path(name), "没有填写");
        }
        return number;
    }

    /** The items of an array; none where it is missing. */
    List<JsonValue> items(String name) throws BadJson {
        return switch (any(name)) {
            case null -> List.of();
            case JsonValue.Items(List<JsonValue> items) -> items;
            default -> throw BadJson.at(path(name), "应当是一个数组 […]");
        };
    }

    /** The objects of an array, each at its own path; none where the array is missing. */
    List<JsonPlace> objects(String name) throws BadJson {
        List<JsonPlace> objects = new ArrayList<>();
        for (JsonValue item : items(name)) {
            objects.add(of(path(name) + "[" + objects.size() + "]", item));
        }
        return objects;
    }

    /** The object; null where it is missing or {@code null}. */
    @Nullable
    JsonPlace objectOrNull(String name) throws BadJson {
        JsonValue value = any(name);
        return value == null ? null : of(path(name), value);
    }

    /** Refuses what nobody asked for: a name written wrong would otherwise be a figure that is lost. */
    void end() throws BadJson {
        for (String name : names()) {
            if (!taken.contains(name)) {
                throw BadJson.at(path(name), "不是格式规定的项");
            }
        }
    }
}
