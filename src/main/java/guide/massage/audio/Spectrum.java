package guide.massage.audio;

import org.jtransforms.fft.FloatFFT_1D;

/**
 * Turns real blocks into spectra and back, in place. An array holds {@code size} samples or the spectrum's real and
 * imaginary parts in turn, from 0 Hz to half the rate inclusive, and is two longer than the block for that.
 */
final class Spectrum {
    private final int size;
    private final FloatFFT_1D transform;

    /** For blocks of this even number of samples. */
    Spectrum(int size) {
        this.size = size;
        transform = new FloatFFT_1D(size);
    }

    int bins() {
        return size / 2 + 1;
    }

    float[] empty() {
        return new float[size + 2];
    }

    void forward(float[] block) {
        transform.realForward(block);
        block[size] = block[1];
        block[1] = 0;
        block[size + 1] = 0;
    }

    void inverse(float[] spectrum) {
        spectrum[1] = spectrum[size];
        transform.realInverse(spectrum, true);
        spectrum[size] = 0;
        spectrum[size + 1] = 0;
    }

    /** Adds the product of two spectra to a third. */
    static void addProduct(float[] first, float[] second, float[] sum) {
        for (int i = 0; i < sum.length; i += 2) {
            sum[i] += first[i] * second[i] - first[i + 1] * second[i + 1];
            sum[i + 1] += first[i] * second[i + 1] + first[i + 1] * second[i];
        }
    }

    static float power(float[] spectrum, int bin) {
        float real = spectrum[2 * bin];
        float imaginary = spectrum[2 * bin + 1];
        return real * real + imaginary * imaginary;
    }
}
