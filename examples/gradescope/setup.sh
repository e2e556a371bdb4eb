#!/usr/bin/env bash
# Gradescope runs this once, when the image of the autograder is built.
set -euo pipefail
apt-get update
apt-get install -y --no-install-recommends python3-pip python3-venv
if ! python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    python3 -m pip install --quiet uv
    uv python install 3.12
    uv venv --python 3.12 --seed /autograder/judge
else
    python3 -m venv /autograder/judge
fi
/autograder/judge/bin/pip install --quiet "$(cat /autograder/source/judge.txt)"
/autograder/judge/bin/judge doctor
