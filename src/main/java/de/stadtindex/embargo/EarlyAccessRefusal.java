package de.stadtindex.embargo;

/** Why early access is not granted; the sentence for people is in the message bundles. */
public enum EarlyAccessRefusal {
    /** There is nobody in a press office with this address. */
    NOT_OF_THE_PRESS,
    /** The person is not entered for any city. */
    WITHOUT_CITY,
    /** The person has it already. */
    GRANTED_ALREADY,
    /** The edition is or was public. */
    ALREADY_PUBLIC
}
