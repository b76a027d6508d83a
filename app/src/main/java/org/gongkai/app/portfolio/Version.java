package org.gongkai.app.portfolio;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A report as it was handed in once.
 *
 * @param number from 1
 * @param on the day
 * @param actor the key of who handed it in
 * @param paper the key of the file
 * @param name of the file
 * @param online whether it was compiled here
 * @param counts what the rules found in it
 */
public record Version(int number, LocalDate on, String actor, UUID paper, String name, boolean online, Counts counts) {}
