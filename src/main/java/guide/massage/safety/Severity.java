package guide.massage.safety;

/** How strong a pain is, in words or read off the 0 to 10 scale. */
public enum Severity {
    /** 1 to 4. */
    MILD,
    /** 5 and 6. */
    MODERATE,
    /** 7 and more. */
    SEVERE
}
