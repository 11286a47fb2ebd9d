#!/bin/sh
# A room without a sound card: PulseAudio with two null sinks, "speaker" and "mic". What programs play by default
# goes to "speaker"; what they record by default is what was played into "mic".
#
#   virtual-room.sh start DIR    starts the room, with everything it needs in DIR, and prints the
#                                variables that programs in the room must have, one NAME=value a line
#   virtual-room.sh echo DIR     the same, with an echo: the microphone hears the loudspeaker 40 ms late and 6 dB
#                                weaker, with two weaker reflections after it. Both are channels of one
#                                sink, "room", so that one recording of room.monitor holds the loudspeaker (left) and
#                                the microphone (right) sample by sample
#   virtual-room.sh env DIR      prints them again
#   virtual-room.sh stop DIR     ends it; DIR and what else lies in it stays
#
# The path of DIR must hold no spaces. In a shell:  export $(virtual-room.sh start ~/room)
# Speak:       paplay --device=mic command.wav
# Listen:      parec --device=speaker.monitor --rate=16000 --channels=1 --format=s16le
set -eu

usage() {
    echo "usage: $0 start|echo|env|stop DIR" >&2
    exit 2
}

[ $# -eq 2 ] || usage
action=$1
mkdir -p "$2"
room=$(cd "$2" && pwd)

variables() {
    echo "XDG_RUNTIME_DIR=$room/runtime"
    echo "PULSE_RUNTIME_PATH=$room/runtime/pulse"
    echo "PULSE_STATE_PATH=$room/state"
    echo "PULSE_SERVER=unix:$room/runtime/pulse/native"
    echo "PULSE_COOKIE=$room/cookie"
    echo "ALSA_CONFIG_PATH=$room/asound.conf"
}

two_sinks() {
    cat <<END
load-module module-null-sink sink_name=speaker rate=16000 channels=1
load-module module-null-sink sink_name=mic rate=16000 channels=1
set-default-sink speaker
set-default-source mic.monitor
END
}

# A way that sound takes from the loudspeaker to the microphone; a rate that is adjusted would make the echo wander.
path_of_sound() {
    echo "load-module module-loopback source=speaker.monitor sink=mic latency_msec=$1 adjust_time=0" \
        "source_dont_move=true sink_dont_move=true"
}

one_sink_with_an_echo() {
    left="channels=1 channel_map=mono remix=no master_channel_map=front-left"
    right="channels=1 channel_map=mono remix=no master_channel_map=front-right"
    cat <<END
load-module module-null-sink sink_name=room rate=16000 channels=2 channel_map=front-left,front-right
load-module module-remap-sink sink_name=speaker master=room $left
load-module module-remap-sink sink_name=mic master=room $right
load-module module-remap-source source_name=heard master=room.monitor $right
$(path_of_sound 40)
$(path_of_sound 57)
$(path_of_sound 93)
set-default-sink speaker
set-default-source heard
END
}

write_configuration() {
    mkdir -p "$room/runtime/pulse" "$room/state"
    chmod 700 "$room/runtime" "$room/runtime/pulse"
    cat >"$room/room.pa" <<END
load-module module-native-protocol-unix socket=$room/runtime/pulse/native auth-anonymous=1
$1
END
    cat >"$room/asound.conf" <<END
</usr/share/alsa/alsa.conf>
pcm.!default { type pulse }
ctl.!default { type pulse }
END
}

start() {
    command -v pulseaudio >/dev/null || {
        echo "pulseaudio is not installed: apt-get install pulseaudio pulseaudio-utils libasound2-plugins" >&2
        exit 3
    }
    write_configuration "$1"
    # As root in a container there is no session to attach to, hence no daemon autospawn and no D-Bus.
    env $(variables) DBUS_SESSION_BUS_ADDRESS= pulseaudio -n --daemonize=no --use-pid-file=no --exit-idle-time=-1 \
        --disable-shm=yes --realtime=no --high-priority=yes --log-target="file:$room/pulseaudio.log" \
        --file="$room/room.pa" </dev/null >"$room/pulseaudio.out" 2>&1 &
    echo $! >"$room/pid"
    tries=0
    until env $(variables) pactl info >/dev/null 2>&1; do
        tries=$((tries + 1))
        if [ $tries -gt 100 ] || ! kill -0 "$(cat "$room/pid")" 2>/dev/null; then
            echo "the room did not start; see $room/pulseaudio.log" >&2
            exit 1
        fi
        sleep 0.1
    done
}

# A first sound that comes a little weakened, and two reflections that are weaker still.
weaken_the_echo() {
    for level in 0:-6dB 1:-14dB 2:-20dB; do
        env $(variables) pactl set-sink-input-volume "$(env $(variables) pactl list short sink-inputs |
            grep loopback | cut -f 1 | sed -n "$((${level%%:*} + 1))p")" "${level#*:}"
    done
}

stop() {
    [ -f "$room/pid" ] || return 0
    pid=$(cat "$room/pid")
    rm -f "$room/pid"
    kill "$pid" 2>/dev/null || return 0
    tries=0
    while kill -0 "$pid" 2>/dev/null && [ $tries -lt 50 ]; do
        tries=$((tries + 1))
        sleep 0.1
    done
}

case $action in
start)
    start "$(two_sinks)"
    variables
    ;;
echo)
    start "$(one_sink_with_an_echo)"
    weaken_the_echo
    variables
    ;;
env) variables ;;
stop) stop ;;
*) usage ;;
esac
