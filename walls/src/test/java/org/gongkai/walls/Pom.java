package org.gongkai.walls;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a pom says by itself, before anything is inherited. */
record Pom(Element project) {

    /** One dependency as written; what is not written is empty. */
    record Dependency(String group, String artifact, String scope, String version) {

        boolean isOurs() {
            return group.equals("org.gongkai");
        }

        /** Whether whoever uses the module gets this with it. */
        boolean isPassedOn() {
            return scope.isEmpty() || scope.equals("compile") || scope.equals("runtime");
        }

        /** Whether it imports a list of versions, in the release that a property of the root pom names. */
        boolean isListNamedByTheRoot() {
            return scope.equals("import") && version.matches("\\$\\{[a-z-]+\\.version}");
        }
    }

    static Pom read(Path file) {
        try {
            return new Pom(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException("not a pom: " + file, e);
        }
    }

    List<String> modules() {
        return children(project, "modules")
                .flatMap(modules -> children(modules, "module"))
                .map(Element::getTextContent)
                .toList();
    }

    /** The dependencies of the project itself, not those it only manages. */
    List<Dependency> dependencies() {
        return children(project, "dependencies")
                .flatMap(dependencies -> children(dependencies, "dependency"))
                .map(Pom::dependency)
                .toList();
    }

    /** Every dependency that is named anywhere: managed, of a plugin, in a profile. */
    List<Dependency> everyDependencyNamed() {
        return elements(project.getElementsByTagName("dependency"))
                .map(Pom::dependency)
                .toList();
    }

    /** The version properties of libraries, by name; plugins of the build are no libraries. */
    Map<String, String> pinnedLibraries() {
        return children(project, "properties")
                .flatMap(properties -> elements(properties.getChildNodes()))
                .filter(property -> property.getTagName().endsWith(".version")
                        && !property.getTagName().endsWith("-plugin.version"))
                .collect(Collectors.toMap(Element::getTagName, Element::getTextContent));
    }

    /** What the build refuses even where another library brings it. */
    List<String> excludes() {
        return elements(project.getElementsByTagName("exclude"))
                .map(Element::getTextContent)
                .toList();
    }

    private static Dependency dependency(Element element) {
        return new Dependency(
                text(element, "groupId"),
                text(element, "artifactId"),
                text(element, "scope"),
                text(element, "version"));
    }

    private static String text(Element parent, String name) {
        return children(parent, name)
                .map(element -> element.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes())
                .filter(element -> element.getTagName().equals(name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
