/**
 * The course of a session as a pure function: a state and an event give the next state and what is to be done about
 * it. It knows no clock, no sound, no file; every event brings its own time.
 */
@NullMarked
package guide.massage.session;

import org.jspecify.annotations.NullMarked;
