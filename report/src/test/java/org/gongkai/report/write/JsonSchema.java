package org.gongkai.report.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Holds a value against a JSON Schema (draft 2020-12); a keyword that it does not know is a failure, never passed over. */
final class JsonSchema {

    private static final Set<String> WORDS = Set.of("$schema", "$id", "$defs", "title", "description");

    private final JsonNode root;

    JsonSchema(JsonNode root) {
        this.root = root;
    }

    /** What is wrong, each with its path; empty where the value is valid. */
    List<String> faults(JsonNode value) {
        List<String> faults = new ArrayList<>();
        check(root, value, "", faults);
        return faults;
    }

    private void check(JsonNode schema, JsonNode value, String path, List<String> faults) {
        schema.forEachEntry((keyword, rule) -> {
            if (!WORDS.contains(keyword) && !holds(keyword, rule, schema, value, path, faults)) {
                faults.add(path + " breaks " + keyword + " " + rule);
            }
        });
    }

    private boolean holds(
            String keyword, JsonNode rule, JsonNode schema, JsonNode value, String path, List<String> faults) {
        return switch (keyword) {
            case "$ref" -> {
                check(root.at(rule.asString().substring(1)), value, path, faults);
                yield true;
            }
            case "type" ->
                rule.isArray()
                        ? StreamSupport.stream(rule.spliterator(), false).anyMatch(one -> isOf(one.asString(), value))
                        : isOf(rule.asString(), value);
            case "const" -> rule.equals(value);
            case "enum" -> StreamSupport.stream(rule.spliterator(), false).anyMatch(value::equals);
            case "anyOf" ->
                StreamSupport.stream(rule.spliterator(), false).anyMatch(one -> {
                    List<String> of = new ArrayList<>();
                    check(one, value, path, of);
                    return of.isEmpty();
                });
            case "minimum" -> !value.isNumber() || value.decimalValue().compareTo(rule.decimalValue()) >= 0;
            case "maximum" -> !value.isNumber() || value.decimalValue().compareTo(rule.decimalValue()) <= 0;
            case "minLength" -> !value.isString() || value.asString().length() >= rule.asInt();
            case "pattern" ->
                !value.isString()
                        || Pattern.compile(rule.asString())
                                .matcher(value.asString())
                                .find();
            case "minItems" -> !value.isArray() || value.size() >= rule.asInt();
            case "maxItems" -> !value.isArray() || value.size() <= rule.asInt();
            case "required" ->
                !value.isObject()
                        || StreamSupport.stream(rule.spliterator(), false).allMatch(name -> value.has(name.asString()));
            case "items" -> {
                for (int i = 0; value.isArray() && i < value.size(); i++) {
                    check(rule, value.get(i), path + "[" + i + "]", faults);
                }
                yield true;
            }
            case "properties" -> {
                value.forEachEntry((name, member) -> {
                    if (rule.has(name)) {
                        check(rule.get(name), member, path + "." + name, faults);
                    }
                });
                yield true;
            }
            case "additionalProperties" -> {
                boolean open = rule.isObject();
                List<String> others = value.propertyNames().stream()
                        .filter(name -> !schema.path("properties").has(name))
                        .toList();
                if (open) {
                    others.forEach(name -> check(rule, value.get(name), path + "." + name, faults));
                }
                yield open || others.isEmpty();
            }
            case "propertyNames" ->
                value.propertyNames().stream()
                        .allMatch(name -> Pattern.compile(rule.get("pattern").asString())
                                .matcher(name)
                                .find());
            default -> throw new AssertionError("an unknown keyword: " + keyword);
        };
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "number" -> value.isNumber();
            case "integer" ->
                value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
            case "null" -> value.isNull();
            default -> throw new AssertionError("an unknown type: " + type);
        };
    }
}
