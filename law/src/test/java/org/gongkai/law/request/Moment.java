package org.gongkai.law.request;

import java.time.LocalDate;
import java.util.List;

/**
 * One step of a history.
 *
 * @param before the request before it
 * @param command the command that was allowed
 * @param today the day it took effect
 * @param events what it led to
 * @param after the request after it
 */
record Moment(
        InformationRequest before, Command command, LocalDate today, List<Event> events, InformationRequest after) {}
