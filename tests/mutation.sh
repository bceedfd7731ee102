#!/bin/sh
# Prints the mutation score (goal: 80) of parts of the library, the parser, its texts and the writers unless others are named:
#   tests/mutation.sh                                  all of it, for some nights
#   tests/mutation.sh Parsing/Numbering Sentences.cs   these folders or files
# The report with the survivors, mutation-report.html, is left in artifacts/mutation. Not part of the normal run.
# Under the older runner of tests every mutant seems to survive, and under this one no test says what it covers: all quick tests are run for each mutant.
set -eu
cd "$(dirname "$0")/.."
dotnet tool restore > /dev/null
export QuickTests=true
[ $# -gt 0 ] || set -- Text Parsing Writers
output="$PWD/artifacts/mutation"
cd tests/TaskDecomp.Tests
for part in "$@"; do
    case $part in
        *.cs) files="**/$part" ;;
        *) files="**/$part/**/*.cs" ;;
    esac
    dotnet stryker --config-file ../stryker-config.json --mutate "$files" --output "$output/$part"
done
