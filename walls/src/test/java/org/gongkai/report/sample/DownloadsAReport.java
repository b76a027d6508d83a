package org.gongkai.report.sample;

import java.net.http.HttpClient;

/** Breaks the wall: fetches what it should be given. */
public record DownloadsAReport(HttpClient web) {}
