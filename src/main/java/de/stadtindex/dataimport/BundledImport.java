package de.stadtindex.dataimport;

import de.stadtindex.ranking.Editions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with the figures that come with the program, before the first request is answered. They take
 * the way of every import: rows, city matching, rules, a draft, its approval.
 */
@Component
class BundledImport implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(BundledImport.class);

    /** On a slow machine, or after another instance that is at it just now. */
    private static final int LONGEST_SECONDS = 600;

    private final BundledFiles files;
    private final BundledReferenceData referenceData;
    private final BundledVersions versions;
    private final Editions editions;
    private final TransactionTemplate transaction;

    BundledImport(
            BundledFiles files,
            BundledReferenceData referenceData,
            BundledVersions versions,
            Editions editions,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.referenceData = referenceData;
        this.versions = versions;
        this.editions = editions;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setTimeout(LONGEST_SECONDS);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> {
            editions.lock();
            if (editions.isEmpty()) {
                referenceData.enter(files);
                int figures = versions.publish(files);
                LOG.info("Imported {} figures that come with the program into the empty database", figures);
            }
        });
    }
}
