package org.gongkai.walls;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;

/** The house as it stands: its folder and the classes of all modules, without any test. */
final class House {

    /** The folder of the root pom. Tests run in the folder of this module. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gongkai");

    private House() {}
}
