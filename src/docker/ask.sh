#!/usr/bin/env bash
# Asks the portal in this container for a path: succeeds if it answers 200 (the image has neither curl nor wget).
exec 3<>/dev/tcp/127.0.0.1/"${SERVER_PORT:-8080}" || exit 1
printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n' "$1" >&3
read -r _ status _ <&3
cat <&3 >/dev/null
[ "$status" = 200 ]
