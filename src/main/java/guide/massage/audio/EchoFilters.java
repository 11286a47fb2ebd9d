package guide.massage.audio;

/**
 * Two filters that learn the same response side by side. The calm one gets exact because it hardly believes in change,
 * so a person who speaks does not lead it astray; the quick one believes in change and follows it. What is given out is
 * the calm one's work, except while the quick one leaves clearly less; if that lasts, the room has changed, and the
 * calm one takes over what the quick one knows. Used by one thread.
 *
 * <p>Measured in the simulated room with a loudspeaker that distorts, 40 words as loud as the echo: the quick one alone
 * leaves words 16 dB above what is left of the echo, both together 27 dB; after a change of the room the calm one alone
 * needs more than ten seconds to remove 20 dB again, both together about one.
 */
final class EchoFilters {
    private static final int BLOCK = Frame.SAMPLES / 2;
    /** 260 ms of the room's response. */
    private static final int PARTITIONS = 26;

    private static final double CALM_KEEP = 0.99995;
    private static final double CALM_FRESH = 1e-6;
    private static final double QUICK_KEEP = 0.99;
    private static final double QUICK_FRESH = 3e-2;

    /** Share of what the calm one leaves, below which the quick one is clearly better: 2 dB. */
    private static final double CLEARLY_BETTER = 0.6;
    /** Energy of a block that is not worth a comparison. */
    private static final double FAINT = 100;
    /** What a block contributes to the average: it reaches back 100 ms. */
    private static final double AVERAGE = 0.1;
    /** Blocks for which the quick one must be better: 150 ms. */
    private static final int LASTING = 15;

    private final Spectrum spectrum = new Spectrum(2 * BLOCK);
    private final PlayedSpectra spectra = new PlayedSpectra(spectrum, PARTITIONS);
    private final EchoFilter calm = new EchoFilter(spectrum, PARTITIONS, CALM_KEEP, CALM_FRESH);
    private final EchoFilter quick = new EchoFilter(spectrum, PARTITIONS, QUICK_KEEP, QUICK_FRESH);
    private final EchoFilter kept = new EchoFilter(spectrum, PARTITIONS, CALM_KEEP, CALM_FRESH);
    private final EchoBalance balance;
    private final float[] playedBlock = new float[BLOCK];
    private final float[] heardBlock = new float[BLOCK];
    private double calmLeft;
    private double quickLeft;
    private int quickerFor;

    /** Two filters that know nothing yet and report to this account. */
    EchoFilters(EchoBalance balance) {
        this.balance = balance;
    }

    /** The one that follows changes first. */
    EchoFilter quick() {
        return quick;
    }

    void forget() {
        calm.forget();
        quick.forget();
        begin();
    }

    /** Keeps what is known now, for {@link #backToKept}. */
    void keep() {
        kept.learnFrom(calm);
    }

    /** Back to what was last kept: the room is the same, only the delay is another. */
    void backToKept() {
        calm.learnFrom(kept);
        quick.learnFrom(kept);
        begin();
    }

    private void begin() {
        calmLeft = 0;
        quickLeft = 0;
        quickerFor = 0;
    }

    /** Writes what is left of a frame of the microphone without the echo of the frame that was played for it. */
    void cancel(float[] played, float[] heard, float[] left) {
        balance.begin();
        for (int from = 0; from < Frame.SAMPLES; from += BLOCK) {
            System.arraycopy(played, from, playedBlock, 0, BLOCK);
            System.arraycopy(heard, from, heardBlock, 0, BLOCK);
            EchoFilter better = better();
            for (int i = 0; i < BLOCK; i++) {
                balance.add(heardBlock[i], better.foretold(i), better.left(i));
                left[from + i] = better.left(i);
            }
            learn(better);
        }
        balance.end();
    }

    private EchoFilter better() {
        spectra.add(playedBlock);
        calm.cancel(spectra, heardBlock);
        quick.cancel(spectra, heardBlock);
        calmLeft += AVERAGE * (calm.leftEnergy() - calmLeft);
        quickLeft += AVERAGE * (quick.leftEnergy() - quickLeft);
        return quickLeft < CLEARLY_BETTER * calmLeft - FAINT ? quick : calm;
    }

    private void learn(EchoFilter better) {
        calm.learn(spectra);
        quick.learn(spectra);
        quickerFor = better == quick ? quickerFor + 1 : 0;
        if (quickerFor == LASTING) {
            calm.learnFrom(quick);
            calmLeft = quickLeft;
            quickerFor = 0;
        }
    }
}
