#!/bin/sh
# Finds a Python 3.11 or newer that is already on the runner and starts one cycle with it, isolated
# (-I and -S: nothing from the workspace, the environment or what else is installed is imported, only
# the standard library and triage.pyz; -B: no bytecode is left behind).
# Each candidate is run, so that shims and too old ones are passed over.
# A release carries triage.pyz beside action.yml; on another commit it is built for this job.
set -u

here=$(cd "$(dirname "$0")" && pwd) || exit 2

good() {
    [ -n "$1" ] && "$1" -I -S -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

start() {
    temporary=$(mktemp -d "${RUNNER_TEMP:-/nowhere}/gitea-triage.XXXXXX" 2>/dev/null) ||
        temporary=$(mktemp -d) || exit 2
    archive=$here/../triage.pyz
    if [ ! -f "$archive" ]; then
        archive=$temporary/triage.pyz
        "$1" -I -S -B "$here/build.py" "$archive" || exit 2
    fi
    TRIAGE_REPORT=${TRIAGE_REPORT:-$temporary/report.json}
    export TRIAGE_REPORT
    exec "$1" -I -S -B "$archive" run
}

if [ -n "${TRIAGE_PYTHON:-}" ]; then
    good "$TRIAGE_PYTHON" && start "$TRIAGE_PYTHON"
    echo "::error title=gitea-triage::The input python names no Python 3.11 or newer."
    exit 2
fi

for name in python3 python python3.14 python3.13 python3.12 python3.11; do
    good "$name" && start "$name"
done
for path in "${pythonLocation:-/nowhere}/bin/python3" \
    "${RUNNER_TOOL_CACHE:-/nowhere}"/Python/3.1[1-9].*/*/bin/python3 \
    "${HOME:-/nowhere}"/.local/bin/python3.1[1-9]; do
    [ -x "$path" ] && good "$path" && start "$path"
done
if command -v uv >/dev/null 2>&1; then
    path=$(uv python find --no-python-downloads '>=3.11' 2>/dev/null)
    good "$path" && start "$path"
fi

echo "::error title=gitea-triage::No Python 3.11 or newer on this runner. Use an image that has one" \
    "(ubuntu-24.04, or debian with python3), or name one with the input python."
exit 2
