package org.gongkai.app.demo;

import org.gongkai.app.organ.Organs;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The mark in the database that everything in it is invented. Invented requests are never served as real ones, and real ones never
 * mixed with invented ones: the application does not start on the wrong kind.
 */
@Component
class DemoMark implements SmartInitializingSingleton {

    private final JdbcClient database;
    private final Organs organs;
    private final boolean demo;

    DemoMark(JdbcClient database, Organs organs, @Value("${gongkai.demo:false}") boolean demo) {
        this.database = database;
        this.organs = organs;
        this.demo = demo;
    }

    private enum State {
        NONE,
        BEGUN,
        FINISHED
    }

    @Override
    public void afterSingletonsInstantiated() {
        State state = state();
        if (!demo && state != State.NONE) {
            throw new WrongData("这里存的是演示数据，不能作为正式数据启动。请换一个数据文件夹，或者用 gongkai demo 打开");
        }
        if (demo && state == State.NONE && !organs.all().isEmpty()) {
            throw new WrongData("这里存的是正式数据，不能用来演示。请换一个数据文件夹");
        }
        if (demo && state == State.BEGUN) {
            throw new WrongData("演示数据上次没有生成完。请删除这个数据文件夹后再试");
        }
    }

    /** Whether the district is there already. */
    boolean finished() {
        return state() == State.FINISHED;
    }

    void begin() {
        database.sql("insert into demo_mark (begun) values (now())").update();
    }

    void finish() {
        database.sql("update demo_mark set finished = now()").update();
    }

    private State state() {
        return database.sql("select finished is not null from demo_mark")
                .query(Boolean.class)
                .optional()
                .map(finished -> finished ? State.FINISHED : State.BEGUN)
                .orElse(State.NONE);
    }
}
