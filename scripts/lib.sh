# Shared by scripts/run and scripts/test: the virtual environment in .venv and the system packages.
# Sourced by bash (3.2 or later); the caller has set -euo pipefail and stands in the checkout.

VENV=.venv

# "package soname" for each system library that Qt loads; a bare system has none of them.
QT_LIBRARIES="
libgl1 libGL.so.1
libegl1 libEGL.so.1
libxkbcommon0 libxkbcommon.so.0
libglib2.0-0 libglib-2.0.so.0
libfreetype6 libfreetype.so.6
libfontconfig1 libfontconfig.so.1
libdbus-1-3 libdbus-1.so.3
libx11-6 libX11.so.6
libx11-xcb1 libX11-xcb.so.1
libxkbcommon-x11-0 libxkbcommon-x11.so.0
libxcb-cursor0 libxcb-cursor.so.0
libxcb-icccm4 libxcb-icccm.so.4
libxcb-keysyms1 libxcb-keysyms.so.1
libxcb-shape0 libxcb-shape.so.0
libwayland-client0 libwayland-client.so.0
libwayland-cursor0 libwayland-cursor.so.0
libgssapi-krb5-2 libgssapi_krb5.so.2
"

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$*"
    exit 1
}

is_debian() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

may_install() { is_debian && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; }

# Print the Qt libraries that this system lacks: their packages on Debian, else their file names.
missing_qt_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    local known package soname
    known=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null) || return 0
    while read -r package soname; do
        case "$soname" in "" | *[!a-zA-Z0-9.-]*) continue ;; esac
        case "$known" in *"$soname "*) continue ;; esac
        if is_debian; then echo "$package"; else echo "$soname"; fi
    done <<<"$QT_LIBRARIES"
}

# Print those of the named Debian packages that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
    done
}

# Install Debian packages as root or with a sudo that does not ask; fail where neither may be had.
apt_install() {
    may_install || return 1
    say "Installing $*"
    local apt=(as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
    "${apt[@]}" install --no-install-recommends "$@" </dev/null >&2 && return
    # Package lists that are absent or older than the mirror's packages.
    "${apt[@]}" update </dev/null >&2 && "${apt[@]}" install --no-install-recommends "$@" </dev/null >&2
}

# Print the first Python that is new enough; PYTHON names another.
find_python() {
    local candidate
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    die "SendToPACS needs Python 3.11 or later; on Debian: apt-get install python3"
}

# A Debian Python comes without ensurepip, which makes virtual environments.
require_venv() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null && return
    local package
    package=$("$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    apt_install "$package" ||
        die "Python cannot make virtual environments here. Please install $package, then start this again."
}

# Print what the environment was made of: this place, and all that its content depends on.
recipe() { pwd && cksum pyproject.toml constraints.txt; }

# True when .venv holds what the checkout asks for, with the extras named in $1.
is_built() { [ "$(cat "$VENV/built-for$1" 2>/dev/null)" = "$(recipe)" ] && "$VENV/bin/python" -c '' 2>/dev/null; }

# Make .venv, or bring it up to date. A build that was interrupted, or that belongs to a checkout that has
# been moved since, is thrown away: what pip has left half-installed, pip would take for installed.
build() {
    local extras=$1 python moved=""
    is_built "$extras" && return
    [ "$(head -n 1 "$VENV/place" 2>/dev/null)" = "$(pwd)" ] && "$VENV/bin/python" -c '' 2>/dev/null || moved=yes
    if [ -n "$moved" ] || [ -e "$VENV/unfinished" ]; then
        python=$(find_python)
        require_venv "$python"
        say "Setting up $VENV (the first time takes a few minutes)"
        rm -rf "$VENV"
        "$python" -m venv "$VENV"
        pwd >"$VENV/place"
    fi
    touch "$VENV/unfinished"
    rm -f "$VENV"/built-for*
    "$VENV/bin/python" -m pip install --quiet --constraint constraints.txt --editable ".$extras" </dev/null >&2
    recipe >"$VENV/built-for"
    recipe >"$VENV/built-for$extras"
    rm "$VENV/unfinished"
}

# The same, one at a time: a double click and a test run may meet here.
setup_python() {
    if command -v flock >/dev/null; then
        (flock 9 && build "${1:-}") 9<pyproject.toml
    else
        build "${1:-}"
    fi
}
