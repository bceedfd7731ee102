#!/usr/bin/env bash
# Kills 200 conversions of an archive at random points, and completes each: the long form of a test that does it 20 times.
set -euo pipefail
cd "$(dirname "$0")/.."

TASKDECOMP_KILLS=${1:-200} dotnet test tests/TaskDecomp.Cli.Tests --filter 'FullyQualifiedName~KillTests'
