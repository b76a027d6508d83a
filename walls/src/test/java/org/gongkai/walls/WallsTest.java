package org.gongkai.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WallsTest {

    @ParameterizedTest
    @MethodSource("walls")
    void theHouseKeepsEveryWall(Wall wall) {
        wall.rule().check(House.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void everyWallStandsSomewhere(Wall wall) {
        assertThat(House.CLASSES.stream().filter(wall.subject()).count())
                .as("classes of the house that the rule is about")
                .isPositive();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyWallBites(Wall wall, Class<?> sample) {
        EvaluationResult result = wall.rule().evaluate(new ClassFileImporter().importClasses(sample));

        assertThat(result.getFailureReport().getDetails())
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation).contains(sample.getSimpleName()));
        assertThat(result.getFailureReport().toString()).contains(wall.reason());
    }

    @Test
    void everyRoomHasAWallOfItsOwn() {
        assertThat(Room.ALL)
                .allSatisfy(room -> assertThat(House.CLASSES.stream().filter(room.classes()))
                        .as(room.name())
                        .isNotEmpty());
        assertThat(Walls.ALL).hasSizeGreaterThanOrEqualTo(Room.ALL.size());
    }

    @Test
    void noSampleIsPartOfTheHouse() {
        assertThat(House.CLASSES.stream().map(type -> type.getPackageName()))
                .noneMatch(name -> name.endsWith(".sample"));
    }

    static Stream<Wall> walls() {
        return Stream.concat(Walls.ALL.stream(), Habits.ALL.stream());
    }

    static Stream<Arguments> samples() {
        return walls().flatMap(wall -> wall.samples().stream().map(sample -> Arguments.of(wall, sample)));
    }
}
