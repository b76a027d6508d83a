package org.gongkai.app.organ;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organs of this installation. */
@Component
public class Organs {
    private static final String COLUMNS = "id, name, mark, contact, reconsideration_organ, court";

    private final JdbcClient database;

    Organs(JdbcClient database) {
        this.database = database;
    }

    /** All with people of their own, in the order they were entered; the first runs the site. */
    @Transactional(readOnly = true)
    public List<Organ> all() {
        return database.sql("select " + COLUMNS + " from organ where represented_by is null order by id")
                .query((row, n) -> organ(row, ""))
                .list();
    }

    /** One of them; empty if there is none with this key. */
    @Transactional(readOnly = true)
    public Optional<Organ> find(long id) {
        return database.sql("select " + COLUMNS + " from organ where id = :id")
                .param("id", id)
                .query((row, n) -> organ(row, ""))
                .optional();
    }

    /** The organ in a row that has the columns of the table, each with this before its name. */
    public static Organ organ(ResultSet row, String prefix) throws SQLException {
        return new Organ(
                row.getLong(prefix + "id"),
                row.getString(prefix + "name"),
                row.getString(prefix + "mark"),
                row.getString(prefix + "contact"),
                row.getString(prefix + "reconsideration_organ"),
                row.getString(prefix + "court"));
    }

    /** One that is known to be there. */
    public Organ get(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no organ " + id));
    }

    /**
     * Enters an organ.
     *
     * @throws org.springframework.dao.DuplicateKeyException if name or mark is taken
     */
    @Transactional
    public Organ add(String name, String mark, String contact) {
        long id = database.sql("insert into organ (name, mark, contact) values (:name, :mark, :contact) returning id")
                .param("name", name)
                .param("mark", mark)
                .param("contact", contact)
                .query(Long.class)
                .single();
        return new Organ(id, name, mark, contact, "", "");
    }

    /** The organ without people of its own that has this name; empty if there is none, or the name is another's. */
    @Transactional(readOnly = true)
    public Optional<Organ> represented(long by, String name) {
        return database.sql("select " + COLUMNS + " from organ where name = :name and represented_by = :by")
                .param("name", name)
                .param("by", by)
                .query((row, n) -> organ(row, ""))
                .optional();
    }

    /**
     * Enters an organ without people of its own, for which another one acts. It gives no register numbers, so its mark is any.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the name is taken
     */
    @Transactional
    public Organ represent(long by, String name) {
        String mark = "代" + UUID.randomUUID().toString().substring(0, 8);
        Organ organ = add(name, mark, get(by).contact());
        database.sql("update organ set represented_by = :by where id = :id")
                .param("by", by)
                .param("id", organ.id())
                .update();
        return organ;
    }

    /** Whether an organ has this name. */
    @Transactional(readOnly = true)
    public boolean taken(String name) {
        return database.sql("select exists (select from organ where name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /**
     * Changes an organ's name, mark and addresses. Register numbers already given keep their mark.
     *
     * @throws org.springframework.dao.DuplicateKeyException if name or mark is taken
     */
    @Transactional
    public void change(Organ organ) {
        database.sql("""
                        update organ set name = :name, mark = :mark, contact = :contact,
                               reconsideration_organ = :reconsideration, court = :court
                         where id = :id
                        """)
                .param("name", organ.name())
                .param("mark", organ.mark())
                .param("contact", organ.contact())
                .param("reconsideration", organ.reconsiderationOrgan())
                .param("court", organ.court())
                .param("id", organ.id())
                .update();
    }
}
