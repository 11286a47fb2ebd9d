/**
 * Sound as samples: frames, levels, tones, mixing, WAV files and the machine's sound lines. It knows
 * nothing of words, sessions or who speaks.
 */
@NullMarked
package guide.massage.audio;

import org.jspecify.annotations.NullMarked;
