package de.stadtindex.platform.jpa;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/** A step of the schema may take longer than any request: the bound for silent servers does not hold for it. */
@Component
class UnhurriedMigrations implements Callback {

    private static final int WITHOUT_BOUND = 0;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            context.getConnection().setNetworkTimeout(Runnable::run, WITHOUT_BOUND);
        } catch (SQLException failure) {
            throw new FlywayException("The database does not say how long it may take", failure);
        }
    }

    @Override
    public String getCallbackName() {
        return "unhurried";
    }
}
