package org.gongkai.report.sample;

import java.sql.Connection;

/** Breaks the wall: knows the database. */
public record AsksTheRegister(Connection register) {}
