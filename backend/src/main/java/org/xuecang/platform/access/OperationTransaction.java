package org.xuecang.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.concurrent.Callable;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/**
 * The one transaction in which an operation that writes runs. One that reads has none: each of its statements sees what was
 * committed before it, as it would within a transaction, and the database is spared the beginning and the end of it.
 */
@ApplicationScoped
class OperationTransaction {

    @Inject
    TransactionManager transactions;

    @Inject
    EntityManager entities;

    /** What is read is not written: Hibernate keeps no copies to compare with and looks for no change. */
    Object read(Callable<Object> work) throws Exception {
        Session session = entities.unwrap(Session.class);
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        return work.call();
    }

    Object write(Callable<Object> work) throws Exception {
        transactions.begin();
        try {
            Object answer = work.call();
            if (!isGivenUp()) {
                flush();
                transactions.commit();
            }
            return answer;
        } catch (Throwable refused) {
            if (!isGivenUp()) {
                giveUp();
            }
            throw refused;
        }
    }

    void flush() {
        entities.flush();
    }

    /** What was written so far is given up, and the operation goes on to its answer. */
    void giveUp() throws SystemException {
        transactions.rollback();
    }

    private boolean isGivenUp() throws SystemException {
        return transactions.getStatus() == Status.STATUS_NO_TRANSACTION;
    }
}
