package org.gongkai.app.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.app.record.Journal;
import org.gongkai.law.request.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What must not be left lying. An application that came online and that nobody confirmed on its day counts as received on
 * the day it was handed in: art. 31(三) makes the day of confirmation the day of receipt, and an office that does not confirm
 * may not gain time by it. Unverified [U], hence the setting {@code gongkai.unconfirmed-counts-from-submission}, by default
 * on; and the due list shows such an application at once as to be confirmed today.
 */
@Component
public class Overnight {
    private static final Logger LOG = LoggerFactory.getLogger(Overnight.class);

    private final JdbcClient database;
    private final Requests requests;
    private final Journal journal;
    private final boolean counts;

    Overnight(
            JdbcClient database,
            Requests requests,
            Journal journal,
            @Value("${gongkai.unconfirmed-counts-from-submission:true}") boolean counts) {
        this.database = database;
        this.requests = requests;
        this.journal = journal;
        this.counts = counts;
    }

    private record Left(UUID id, long organ, int seq, LocalDate arrivedOn) {}

    /** Receives what was left unconfirmed on an earlier day; several servers may do so at once. @return how many */
    @Scheduled(initialDelay = 60_000, fixedDelay = 600_000)
    public int receiveUnconfirmed() {
        if (!counts) {
            return 0;
        }
        List<Left> left = database.sql("""
                        select id, organ, seq, arrived_on from request
                         where phase = 'UNCONFIRMED' and way = 'ONLINE' and arrived_on < :today
                        """)
                .param("today", journal.today())
                .query(Left.class)
                .list();
        int done = 0;
        for (Left one : left) {
            done += receive(one) ? 1 : 0;
        }
        return done;
    }

    private boolean receive(Left one) {
        try {
            Answer answer = requests.handle(
                    new Acting(one.organ(), Acting.CLOCK),
                    one.id(),
                    one.seq(),
                    new Command.Confirm("提交当日未与申请人确认，以提交之日为收到之日"),
                    one.arrivedOn(),
                    "到期自动办理",
                    "");
            return answer instanceof Answer.Done;
        } catch (ChangedMeanwhile e) {
            LOG.info("request {} was handled meanwhile", one.id());
            return false;
        }
    }
}
