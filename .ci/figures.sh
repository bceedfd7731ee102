#!/usr/bin/env bash
# Measures whole archives beside the script that one would write instead (tests/TaskDecomp.Benchmarks/peers), in turn, in one run: ratios
# within it can be compared between machines, times cannot. First it makes sure that both write the same. Needs the .NET SDK, and
# python3 with openpyxl.   .ci/figures.sh [NOTICES [WORKBOOKS [SMALL_NOTICES]]]   (0 leaves a part out)
set -euo pipefail
cd "$(dirname "$0")/.."
notices=${1:-10000} workbooks=${2:-1000} small=${3:-100000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build src/TaskDecomp.Cli -c Release -v q --nologo
dotnet build tests/TaskDecomp.Benchmarks -c Release -v q --nologo
benchmarks=tests/TaskDecomp.Benchmarks/bin/Release/net10.0/TaskDecomp.Benchmarks

"$benchmarks" --notices "$notices" "$work/all" 30000
"$benchmarks" --notices $((notices / 10)) "$work/tenth" 30000
"$benchmarks" --notices "$workbooks" "$work/books" 30000
"$benchmarks" --notices 40 "$work/few" 30000
"$benchmarks" --notices "$small" "$work/small" 1500

/usr/bin/python3 - "$work" "$notices" "$workbooks" "$small" <<'PYTHON' || missed=$?
import json, os, pathlib, shutil, subprocess, sys, time

work, (notices, workbooks, small) = sys.argv[1], map(int, sys.argv[2:])
program = "src/TaskDecomp.Cli/bin/Release/net10.0/taskdecomp"
peers = "tests/TaskDecomp.Benchmarks/peers"
missed = 0

def run(command, source=os.devnull, target=os.devnull):
    """Seconds by the clock, seconds of processor, peak MB."""
    with open(source, "rb") as given, open(target, "wb") as taken:
        os.sync()  # What the run before wrote is not for this one to wait for.
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=given, stdout=taken)
        _, status, usage = os.wait4(process.pid, 0)
        elapsed = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit code {process.returncode}")
    return elapsed, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024

def convert(folder, format, *options):
    output = f"{work}/ours"
    shutil.rmtree(output, ignore_errors=True)
    return run([program, "convert", f"{work}/{folder}", "-r", "-o", output, "-t", format, "--compact", "-q", *options])

def peer(folder, format):
    output = f"{work}/peers"
    shutil.rmtree(output, ignore_errors=True)
    return run(["/usr/bin/python3", f"{peers}/peer.py", format, f"{work}/{folder}", output])

def show(what, one, other, goal, is_least=True):
    """How many times as long the first run took as the second."""
    global missed
    ratio = one[0] / other[0]
    is_missed = ratio < goal if is_least else ratio > goal
    missed += is_missed
    print(f"{what:42} {one[0]:8.2f} {other[0]:8.2f} {ratio:7.2f} {one[1] / other[1]:8.2f}   {'at least' if is_least else 'at most'} {goal}"
          f"{'  missed' if is_missed else ''}", flush=True)

for format in ("json", "xlsx"):
    convert("few", format), peer("few", format)
    subprocess.run(["/usr/bin/python3", f"{peers}/same.py", f"{work}/ours", f"{work}/peers"], check=True)

print(f"load {os.getloadavg()[0]:.2f} on {os.cpu_count()} cores before the run")
print(f"{'':42} {'s':>8} {'s':>8} {'ratio':>7} {'of CPU':>8}   goal")
if notices:
    script, both = peer("all", "json"), convert("all", "json")
    show(f"{notices} notices to JSON: script, program", script, both, 2.5)
    show("the same with one worker: script, program", script, one := convert("all", "json", "-j", "1"), 2.5)
    show("one worker, two", one, convert("all", "json", "-j", "2"), 1.7)
    show(f"{notices} notices, {notices // 10}", both, convert("tenth", "json"), 10.5, is_least=False)
    requests = f"{work}/requests.jsonl"
    with open(requests, "w", encoding="utf-8") as file:
        for path in sorted(pathlib.Path(work, "all").rglob("*.txt")):
            file.write(json.dumps({"id": path.name, "text": path.read_text(encoding="utf-8")}, ensure_ascii=False) + "\n")
    streamed = [run(command, requests, f"{work}/answers.jsonl") for command in (["/usr/bin/python3", f"{peers}/peer.py", "stream"], [program, "stream"])]
    show(f"{notices} notices by stream: script, program", *streamed, 4)
if workbooks:
    show(f"{workbooks} notices to workbooks: script, program", peer("books", "xlsx"), convert("books", "xlsx"), 2)
if small:
    elapsed, _, peak = convert("small", "json", "-j", "2")
    missed += peak >= 400
    print(f"{small} small notices, two workers: {elapsed:.1f} s, peak {peak:.0f} MB   below 400{'  missed' if peak >= 400 else ''}", flush=True)
sys.exit(1 if missed else 0)
PYTHON
"$benchmarks" --allocation || missed=$?
exit "${missed:-0}"
