package org.gongkai.formats.sample;

import java.net.http.HttpClient;

/** Breaks the wall: fetches what it should be given. */
public record AsksForAPage(HttpClient web) {}
