package de.stadtindex.feedback;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets old feedback be forgotten on schedule. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class FeedbackConfiguration {}
