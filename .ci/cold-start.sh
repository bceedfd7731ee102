#!/usr/bin/env bash
# Times the published program cold beside an empty .NET program published the same way, in turn, in one run: ratios within it can be
# compared between machines, times cannot. Needs the .NET SDK and python3.   .ci/cold-start.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-30}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
options=(-c Release -r linux-x64 --self-contained -p:PublishReadyToRun=true -p:DebugType=none -v q --nologo)

mkdir "$work/empty"
cat >"$work/empty/empty.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
</Project>
XML
echo 'return 0;' >"$work/empty/Program.cs"
dotnet publish "$work/empty" "${options[@]}" -o "$work/bin/empty"
dotnet publish src/TaskDecomp.Cli "${options[@]}" -o "$work/bin/taskdecomp"

python3 - "$work" "$runs" samples/leader-headings/input.txt samples/word-numbering/input.docx samples/portal-with-facts/input.html <<'PYTHON'
import os, statistics, subprocess, sys, time

work, runs, (sample, word, page) = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
program = f"{work}/bin/taskdecomp/taskdecomp"

# name, command, at most so many times the empty program, at most so many MB
cases = [
    ("empty", [f"{work}/bin/empty/empty"], None, None),
    ("--version", [program, "--version"], None, None),
    ("json", [program, "convert", sample, "-q", "-f", "-o", f"{work}/out.json"], 3, 100),
    ("docx", [program, "convert", word, "-q", "-f", "-o", f"{work}/word.json"], 6, 100),
    ("html", [program, "convert", page, "-q", "-f", "-o", f"{work}/page.json"], 6, 100),
    ("csv", [program, "convert", sample, "-q", "-f", "-o", f"{work}/out.csv"], None, None),
    ("yaml", [program, "convert", sample, "-q", "-f", "-o", f"{work}/out.yaml"], None, None),
    ("xlsx", [program, "convert", sample, "-q", "-f", "-o", f"{work}/out.xlsx"], 12, 150),
]

def measure(command):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit code {process.returncode}")
    return elapsed * 1000, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024

samples = {name: [] for name, *_ in cases}
for run in range(runs + 2):
    for name, command, *_ in cases:
        sample_of_run = measure(command)
        if run >= 2:  # The first ones read the files from the disk.
            samples[name].append(sample_of_run)

def median(name, index):
    return statistics.median(sample[index] for sample in samples[name])

missed = 0
print(f"{'':10} {'ms':>7} {'ratio':>6} {'CPU ms':>7} {'ratio':>6} {'peak MB':>8}   (median of {runs} runs in turn)")
for name, _, most, memory in cases:
    ratio, peak = median(name, 0) / median("empty", 0), max(sample[2] for sample in samples[name])
    is_missed = most is not None and (ratio > most or peak >= memory)
    missed += is_missed
    goal = "" if most is None else f"   goal: {most} times, {memory} MB{', missed' if is_missed else ''}"
    print(f"{name:10} {median(name, 0):7.1f} {ratio:6.2f} {median(name, 1):7.1f} {median(name, 1) / median('empty', 1):6.2f} {peak:8.1f}{goal}")
sys.exit(1 if missed else 0)
PYTHON
