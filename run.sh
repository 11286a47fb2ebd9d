#!/bin/sh
# Starts massage-guide, from any folder; builds it first where that is needed.
#
#   ./run.sh                  starts a session
#   ./run.sh COMMAND …        runs another command of the program (demo, replay, help …)
#   ./run.sh test             builds everything and runs all tests; further words go to Maven
set -u

script=$(readlink -f -- "$0" 2>/dev/null) || script=$0
home=$(CDPATH='' cd -- "$(dirname -- "$script")" && pwd) || exit 1
jar=$home/target/massage-guide.jar

# A word, a cure, and code 2: something that the user can mend.
refuse() {
    echo "$*" >&2
    exit 2
}

find_java() {
    java=${JAVA_HOME:+$JAVA_HOME/bin/}java
    command -v "$java" >/dev/null 2>&1 ||
        refuse "Java was not found (looked for $java); install a JDK, version 17 or newer (Debian: apt-get install openjdk-17-jdk-headless)."
    version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\)\.*\([0-9]*\).*/\1 \2/p' | head -n 1)
    # Up to Java 8 the first number was a 1.
    [ "${version%% *}" != 1 ] || version=${version#* }
    version=${version%% *}
    [ "${version:-0}" -ge 17 ] 2>/dev/null ||
        refuse "Java 17 or newer is needed, and $java is version ${version:-unknown}; install a newer JDK, or set JAVA_HOME to the folder of one."
}

need_compiler() {
    command -v "${JAVA_HOME:+$JAVA_HOME/bin/}javac" >/dev/null 2>&1 ||
        refuse "Building needs a whole JDK, and this Java has no compiler (javac); install one (Debian: apt-get install openjdk-17-jdk-headless), or set JAVA_HOME to its folder."
}

is_built() {
    [ -f "$jar" ] && [ -d "$home/target/lib" ] &&
        [ -z "$(find "$home/src/main" "$home/pom.xml" -newer "$jar" -print 2>/dev/null | head -n 1)" ]
}

build() {
    need_compiler
    echo "Building massage-guide; the first time this fetches its libraries and takes a few minutes." >&2
    (cd "$home" && ./mvnw -q -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package) >&2 || {
        code=$?
        echo "The build did not succeed, for the reason above; the first build needs a network connection." >&2
        exit "$code"
    }
    # The archive is not rewritten when only its age was in doubt.
    touch "$jar"
}

# In a live session any single key counts, hence the terminal must not wait for whole lines. Everything else reads
# lines, or nothing.
takes_keys() {
    [ -t 0 ] || return 1
    case ${1:-session} in
    session | -*) ;;
    *) return 1 ;;
    esac
    for word in "$@"; do
        case $word in
        --typed | --mic | --mic=* | -h | --help | -V | --version) return 1 ;;
        esac
    done
}

program() {
    exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms24m -Xmx160m -Xshare:auto \
        "-Dmassage.home=$home" -jar "$jar" "$@"
}

# The program is waited for in the background: only so does a signal to this script reach it at once.
with_keys() {
    terminal=$(stty -g)
    trap 'stty "$terminal"' EXIT
    interrupted=
    stty -icanon -echo min 1 time 0
    # A program in the background gets no standard input of its own accord.
    exec 3<&0
    program "$@" <&3 3<&- &
    child=$!
    trap 'interrupted=130; kill -TERM "$child" 2>/dev/null' INT
    trap 'kill -TERM "$child" 2>/dev/null' TERM HUP
    while :; do
        wait "$child"
        code=$?
        kill -0 "$child" 2>/dev/null || break
    done
    exit "${interrupted:-$code}"
}

find_java
if [ "${1-}" = test ]; then
    shift
    need_compiler
    cd "$home" && exec ./mvnw -B -ntp verify "$@"
fi
is_built || build
if takes_keys "$@"; then
    with_keys "$@"
fi
program "$@"
