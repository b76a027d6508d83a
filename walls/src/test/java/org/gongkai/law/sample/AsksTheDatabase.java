package org.gongkai.law.sample;

import java.sql.ResultSet;

/** Breaks the wall: knows a row. */
public interface AsksTheDatabase {
    void readFrom(ResultSet row);
}
