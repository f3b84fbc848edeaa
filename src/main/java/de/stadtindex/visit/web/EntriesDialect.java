package de.stadtindex.visit.web;

import de.stadtindex.platform.text.Wording;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Lets templates name {@link Entries}. */
@Component
class EntriesDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String NAME = "entries";

    private final Entries entries;

    EntriesDialect(Wording wording) {
        this.entries = new Entries(wording);
    }

    @Override
    public String getName() {
        return "Stadtindex";
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(NAME);
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        return entries;
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }
}
