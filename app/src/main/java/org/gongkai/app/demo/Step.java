package org.gongkai.app.demo;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Something that happens on a day.
 *
 * @param day on which
 * @param deed what is done then, through the application
 */
public record Step(LocalDate day, Consumer<LocalDate> deed) {}
