package org.gongkai.ledger.sample;

import org.gongkai.law.request.ApplicantKind;

/** Breaks the wall: knows what a record means. */
public record KnowsRequests(ApplicantKind kind) {}
