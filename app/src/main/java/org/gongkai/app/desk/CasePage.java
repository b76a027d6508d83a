package org.gongkai.app.desk;

import java.util.List;
import org.gongkai.app.decision.Draft;
import org.gongkai.app.request.CaseFile;
import org.gongkai.app.request.DueView;
import org.gongkai.app.request.Listed;
import org.gongkai.app.request.web.Offer;
import org.gongkai.app.web.Happened;

/**
 * The page of a request.
 *
 * @param file with all that is on record
 * @param row the request as lists show it
 * @param due the explained limit
 * @param draft of the answer
 * @param draftOffer the one step that the draft waits for and the viewer can take; empty text if none
 * @param handling what can be done now
 * @param repairs what ends or repairs
 * @param course what happened, newest first
 * @param sealed how many entries of it are sealed
 */
public record CasePage(
        CaseFile file,
        Listed row,
        DueView.Shown due,
        Draft draft,
        Offer draftOffer,
        List<Offer> handling,
        List<Offer> repairs,
        List<Happened> course,
        int sealed) {}
