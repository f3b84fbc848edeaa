package de.stadtindex.platform.work;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is scheduled at a time is done once, however many instances there are. */
@Configuration(proxyBeanMethods = false)
class SchedulingConfiguration {

    @Bean
    TaskScheduler taskScheduler(JdbcClient database, PlatformTransactionManager transactions) {
        OnceScheduler scheduler = new OnceScheduler(database, new TransactionTemplate(transactions));
        scheduler.setThreadNamePrefix("scheduled-");
        return scheduler;
    }
}
