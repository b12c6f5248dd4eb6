#!/usr/bin/env bash
# Mọi thay đổi phải qua được / What every change must pass.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
dotnet test tests -c Release
if command -v duacoso >/dev/null; then
  duacoso test scenarios --coverage
fi
