#!/bin/sh
# Says in the first second what to install, where the build would fail minutes later with less to go by.
# Versions of Maven and Java are the enforcer's; this looks at what it cannot see.
#   $1  where the Java that runs Maven is
#   $2  "true" where the workbench's page is wanted
#   $3  "true" where the Teams manifest and cards are to be held against Microsoft's types
#   $4  the goals of this build: the types' turn comes in verify
#   $5  the modules of this build: the page is the workbench's, so packing the bot alone takes no Node
set -eu

stop() {
  echo "$1" >&2
  exit 1
}

[ -x "$1/bin/javac" ] ||
  stop "Relais needs a JDK, and $1 is none: install one (Debian: apt-get install openjdk-17-jdk-headless) and set JAVA_HOME."

page="the workbench's page is built with them: install them from https://nodejs.org, or leave the page out by -Dpage.skip."
types="the Teams cards are checked with them: install them from https://nodejs.org, or leave that out by -Dtypes.skip."
case "$2 $3 $4 $5" in
  "true "*:workbench:*) why=$page ;;
  *" true "*verify*:teams-adapter:* | *" true "*install*:teams-adapter:* | *" true "*deploy*:teams-adapter:*) why=$types ;;
  *) exit 0 ;;
esac

version=$(node --version 2>/dev/null) || stop "Relais needs Node 20.19 or newer and npm, and there is no Node; $why"
# of Node 20 and 22 those that can require() a module, and what came after them
node -e 'const [a, b] = process.versions.node.split(".").map(Number);
  process.exit(a > 22 || (a === 22 && b >= 13) || (a === 20 && b >= 19) ? 0 : 1)' ||
  stop "Relais needs Node 20.19 or newer (22.13 or newer of Node 22) and npm, and this is Node $version; $why"
npm --version >/dev/null 2>&1 || stop "Relais needs Node 20.19 or newer and npm, and there is no npm; $why"
