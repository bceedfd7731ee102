#!/bin/sh
# Prints the branch coverage of the parser (goal: 95 in a hundred) and the files with the most branches that no test takes.
# Not part of the normal run: it takes seven minutes. The checks of time are left out: measuring slows what they measure.
set -eu
cd "$(dirname "$0")/.."
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
# A build of CI has no paths of sources, and nothing would be measured.
unset CI
outcome=0
dotnet test tests/TaskDecomp.Tests --nologo -v q --settings tests/coverage.runsettings --collect "XPlat Code Coverage" \
    --results-directory "$results" --filter "FullyQualifiedName!~hostile_line&FullyQualifiedName!~Many_short_lines" || outcome=$?
report=$(find "$results" -name coverage.cobertura.xml)
sed -n 's/.*<coverage line-rate="\([^"]*\)" branch-rate="\([^"]*\)".*lines-covered="\([^"]*\)" lines-valid="\([^"]*\)" branches-covered="\([^"]*\)" branches-valid="\([^"]*\)".*/branches \2 (\5 of \6), lines \1 (\3 of \4)/p' "$report"
grep -q 'branches-valid="[1-9]' "$report" || { echo "nothing was measured" >&2; exit 1; }
echo "files below 0.9:"
sed -n 's/.*<class .*filename="\([^"]*\)" line-rate="[^"]*" branch-rate="\(0\.[0-8][^"]*\)".*/\2 \1/p' "$report" | sort -u
exit "$outcome"
