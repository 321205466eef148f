#!/usr/bin/env bash
# The browser tests need Chromium: takes the one that is there, else installs Debian's package.
set -euo pipefail
if [ -x "${RELAIS_CHROMIUM:-/usr/bin/chromium}" ]; then
  exit 0
fi
if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
  echo "The browser tests need Chromium: install it (Debian: apt-get install chromium), or set RELAIS_CHROMIUM to its path." >&2
  exit 1
fi
echo "Installing Chromium from Debian's packages ..."
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
