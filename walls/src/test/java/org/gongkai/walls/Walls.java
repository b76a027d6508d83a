package org.gongkai.walls;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.gongkai.app.sample.CallsTheCommand;
import org.gongkai.app.sample.CountsToday;
import org.gongkai.app.sample.MakesAClock;
import org.gongkai.app.sample.StampsMilliseconds;
import org.gongkai.cli.sample.AnswersFromTheApplication;
import org.gongkai.cli.sample.RunsInSpring;
import org.gongkai.formats.sample.AsksForAPage;
import org.gongkai.formats.sample.KnowsTheLaw;
import org.gongkai.formats.sample.ReaderInSpring;
import org.gongkai.formats.sample.ReadsForTheOffice;
import org.gongkai.law.sample.AsksAClock;
import org.gongkai.law.sample.AsksForTheInstant;
import org.gongkai.law.sample.AsksForToday;
import org.gongkai.law.sample.AsksInSpring;
import org.gongkai.law.sample.AsksTheDatabase;
import org.gongkai.law.sample.AsksTheNetwork;
import org.gongkai.law.sample.AsksTheOffice;
import org.gongkai.law.sample.CountsMilliseconds;
import org.gongkai.law.sample.KeepsALog;
import org.gongkai.law.sample.KnowsTheReport;
import org.gongkai.law.sample.PrintsALine;
import org.gongkai.law.sample.ReadsAFile;
import org.gongkai.law.sample.ReadsASetting;
import org.gongkai.law.sample.ReadsAStream;
import org.gongkai.ledger.sample.ChainInSpring;
import org.gongkai.ledger.sample.KnowsFiles;
import org.gongkai.ledger.sample.KnowsRequests;
import org.gongkai.ledger.sample.SealsForTheOffice;
import org.gongkai.report.sample.AsksTheRegister;
import org.gongkai.report.sample.CompilesForTheOffice;
import org.gongkai.report.sample.DownloadsAReport;
import org.gongkai.report.sample.PrintsForTheCommand;
import org.gongkai.report.sample.WiredBySpring;

/** The walls between the modules (docs/decisions/0001-modules-and-walls.md). */
final class Walls {

    private static final String THE_CLOCK_NAME = "org.gongkai.app.Time";

    private static final DescribedPredicate<JavaClass> THE_CLOCK =
            name(THE_CLOCK_NAME).forSubtype();

    static final List<Wall> ALL = List.of(
            new Wall(
                    "law knows nothing but dates, numbers and words",
                    Room.LAW.classes(),
                    Room.LAW.knowsOnlyItsOwn(),
                    "the law is what is still true on paper: it takes dates and returns values, so that a deadline can be"
                            + " recomputed years later, by anybody, and come out the same",
                    List.of(
                            ReadsAStream.class,
                            ReadsAFile.class,
                            AsksTheNetwork.class,
                            AsksTheDatabase.class,
                            KeepsALog.class,
                            KnowsTheReport.class,
                            AsksInSpring.class)),
            new Wall(
                    "law never asks the machine",
                    Room.LAW.classes(),
                    not(accessTargetWhere(Forbidden.THE_MACHINE)),
                    "today's date is a fact that the caller states: a method that looks at a clock gives another answer"
                            + " tomorrow and cannot be tested",
                    List.of(
                            CountsMilliseconds.class,
                            AsksForToday.class,
                            AsksForTheInstant.class,
                            AsksAClock.class,
                            ReadsASetting.class,
                            PrintsALine.class)),
            new Wall(
                    "formats knows files, and not what they mean",
                    Room.FORMATS.classes(),
                    Room.FORMATS.knowsOnlyItsOwn(),
                    "a grid is a grid, whoever reads it; a reader that knows the law starts to guess what the file should say",
                    List.of(KnowsTheLaw.class, AsksForAPage.class)),
            new Wall(
                    "ledger seals bytes, and not records",
                    Room.LEDGER.classes(),
                    Room.LEDGER.knowsOnlyItsOwn(),
                    "an auditor must be able to verify the chain without trusting, or even having, the rest of the house",
                    List.of(KnowsRequests.class, KnowsFiles.class)),
            new Wall(
                    "report knows the law and the formats, neither web nor database",
                    Room.REPORT.classes(),
                    Room.REPORT.knowsOnlyItsOwn(),
                    "the same checks serve the command, the web page and the compiler: whoever calls them brings the file",
                    List.of(
                            DownloadsAReport.class,
                            AsksTheRegister.class,
                            WiredBySpring.class,
                            PrintsForTheCommand.class)),
            new Wall(
                    "cli stands on the libraries alone",
                    Room.CLI.classes(),
                    Room.CLI.knowsOnlyItsOwn(),
                    "a command must start in well under a second, which no framework does",
                    List.of(RunsInSpring.class, AnswersFromTheApplication.class)),
            new Wall(
                    "app stands on the libraries and a short list of others",
                    Room.APP.classes(),
                    Room.APP.knowsOnlyItsOwnAndTheMachine(),
                    "what the application and the command share is in the libraries; a third thing that both need goes there",
                    List.of(CallsTheCommand.class)),
            new Wall(
                    "app asks one clock",
                    Room.APP.classes().and(DescribedPredicate.not(THE_CLOCK)),
                    not(accessTargetWhere(Forbidden.THE_TIME_OF_DAY)),
                    "a year of an office must be lived through in a test: whoever needs the date takes the clock that "
                            + THE_CLOCK_NAME + " makes",
                    List.of(CountsToday.class, StampsMilliseconds.class, MakesAClock.class)),
            new Wall(
                    "no library knows the application or a framework",
                    Room.libraryClasses(),
                    not(dependOnClassesThat(resideInAnyPackage("org.gongkai.app..", "org.springframework.."))),
                    "the law, the formats, the chain and the report outlive the server, and serve whoever has none",
                    List.of(
                            AsksInSpring.class,
                            AsksTheOffice.class,
                            ReaderInSpring.class,
                            ReadsForTheOffice.class,
                            ChainInSpring.class,
                            SealsForTheOffice.class,
                            WiredBySpring.class,
                            CompilesForTheOffice.class,
                            RunsInSpring.class,
                            AnswersFromTheApplication.class)));

    private Walls() {}
}
