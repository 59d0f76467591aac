"""Starts the application on every catalogue and nginx beside it, measures round by round, writes target/bench/results.json."""

import argparse
import contextlib
import datetime
import json
import os
import pathlib
import re
import shutil
import subprocess
import time

import checks
from processes import ENVIRONMENT, WORK, Application, Nginx, Started, cpu_seconds, fetch, forget_peak, memory_mib, tail

TEXT = "q=vaccine&relationship=adversaries"
TYPED = ["s", "so", "sov", "soviet", "va", "vacc", "nuc", "nuclear", "i", "ir", "iran", "clim", "a", "an", "ant", "antarc",
         "geneva", "uni", "united st", "pol", "zz"]
# Neighbours are measured one right after the other: sizes of one row first, then what the row is compared with.
ORDER = ["list", "list, keeping nothing", "nginx plain", "two facets", "text and facet", "case", "suggestion", "unchanged",
         "nginx unchanged", "list compressed, keeping nothing", "list kept", "nginx gzip_static"]
CASES = 50
GZIP = {"Accept-Encoding": "gzip"}
SMALL_HEAP_UP_TO = 20_000
WARM_UP_PASSES = 2
FIRST_STARTS = 2
BUSY = 0.1
SLOW_SECONDS = 10
INSIDE_SECONDS = 900
ENOUGH = 8
WRITTEN_AFTER = ["docs/performance.md", "bench/notes.md"]


class Bench:
    """One run of the benchmark."""

    def __init__(self, arguments, stack):
        self.arguments = arguments
        self.sizes = sorted(int(size) for size in arguments.sizes.split(","))
        self.stack = stack
        self.results = {"sizes": self.sizes, "rounds": arguments.rounds, "seconds": arguments.seconds, "text": TEXT,
                        "starts": [], "runs": [], "csv": [], "catalogues": {}}

    def catalogue(self, size):
        return WORK / f"catalogue-{size}-{self.arguments.made_from}"

    def database(self, size):
        return f"{(self.catalogue(size) / 'casebook').resolve()}{self.arguments.options}"

    def copy(self, size, name):
        """A second process needs a database of its own."""
        folder = WORK / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        shutil.copy(self.catalogue(size) / "casebook.mv.db", folder)
        if (self.catalogue(size) / "casebook.index").exists():
            shutil.copytree(self.catalogue(size) / "casebook.index", folder / "casebook.index")
        self.stack.callback(shutil.rmtree, folder, ignore_errors=True)
        return f"{(folder / 'casebook').resolve()}{self.arguments.options}"

    def start(self, name, size, database, *arguments, **java):
        heap = "256m" if size <= SMALL_HEAP_UP_TO else "1g"
        application = Application(name, size, database, heap, *arguments, **java)
        self.stack.callback(application.stop)
        self.results["starts"].append({"name": name, "size": size, "heap": heap, **application.start})
        say(f"{name}: first page after {application.start['wall_s']:.1f} s, {application.start['cpu_s']:.1f} CPU seconds")
        return application

    def start_all(self):
        smallest, never = self.sizes[0], "--casebook.seed=never"
        for i in range(FIRST_STARTS):
            empty = WORK / "first-start"
            shutil.rmtree(empty, ignore_errors=True)
            self.start(f"seeding-{i + 1}", 120, f"{(empty / 'casebook').resolve()}{self.arguments.options}").stop()
        for size in self.sizes:
            # The first start on a catalogue writes the text index beside it, which later ones find.
            shutil.rmtree(self.catalogue(size) / "casebook.index", ignore_errors=True)
            self.start(f"indexing-{size}", size, self.database(size), never).stop()
        for i in range(FIRST_STARTS - 1):
            self.start(f"again-{i + 1}", smallest, self.database(smallest), never).stop()
        self.start_archived(smallest, never)
        self.applications = [self.start(f"cases-{size}", size, self.database(size), "--casebook.seed=never")
                             for size in self.sizes]
        self.never_keeps = self.start("keeping-nothing", smallest, self.copy(smallest, "keeping-nothing"),
                                      "--casebook.seed=never", "--casebook.page-cache=0")
        self.nginx = Nginx()
        self.stack.callback(self.nginx.stop)

    def start_archived(self, size, *arguments):
        """As docs/operations.md has it: the jar extracted, with an archive of its classes; then without the costly compiler."""
        jar, archive = ("-jar", str(WORK / "unpacked" / "casebook.jar")), WORK / "casebook.jsa"
        archive.unlink(missing_ok=True)
        self.start("archiving", size, self.database(size), *arguments, java=(f"-XX:ArchiveClassesAtExit={archive}", *jar)).stop()
        shared = (f"-XX:SharedArchiveFile={archive}", *jar)
        for i in range(FIRST_STARTS):
            self.start(f"archived-{i + 1}", size, self.database(size), *arguments, java=shared).stop()
        for i in range(FIRST_STARTS):
            self.start(f"simple-{i + 1}", size, self.database(size), *arguments, java=("-XX:TieredStopAtLevel=1", *shared)).stop()

    def describe_catalogues(self):
        for size in self.sizes:
            folder = self.catalogue(size)
            self.results["catalogues"][size] = {"made_s": int((folder / "seconds").read_text()),
                                                "mb": (folder / "casebook.mv.db").stat().st_size / 1e6}

    def prepare(self):
        """Writes what nginx and sqlite3 serve, and the paths that wrk asks for."""
        self.expected = {size: json.loads((self.catalogue(size) / "counts.json").read_text()) for size in self.sizes}
        self.two_facets = next(query for query in self.expected[self.sizes[0]] if query)
        self.results["two_facets"] = self.two_facets
        slugs = sorted(path.stem for path in pathlib.Path("seeds/cases").glob("*.yaml"))[:CASES]
        (WORK / "cases.txt").write_text("".join(f"/cases/{slug}\n" for slug in slugs))
        (WORK / "typed.txt").write_text("".join(f"/suggest?q={typed.replace(' ', '%20')}\n" for typed in TYPED))
        for application in self.applications:
            total = json.loads(fetch(f"{application.url}/cases.json?{TEXT}")[2])["total"]
            checks.require(total > 0, f"'{TEXT}' selects nothing among {application.size} cases")
            application.tag, plain, packed = checks.same_page_compressed(application.url + "/cases")
            self.check(application)
            self.prepare_csv(application)
        checks.same_page_compressed(self.never_keeps.url + "/cases")
        # The list of the largest catalogue, the last asked for above: the other lists differ from it in a few figures.
        self.nginx.put("plain/list.html", plain)
        self.nginx.put("packed/list.html", plain)
        self.nginx.put("packed/list.html.gz", packed)
        checks.serves_compressed(self.nginx.url + "/packed/list.html", packed)
        self.results["bytes"] = {"plain": len(plain), "packed": len(packed)}

    def prepare_csv(self, application):
        file, database = WORK / f"all-{application.size}.csv", WORK / f"all-{application.size}.sqlite"
        run("curl", "-q", "-sS", "-f", "--noproxy", "*", "-o", str(file), application.url + "/cases.csv")
        count = checks.records(file)
        checks.require(count == application.size + 1, f"{application.size} cases, but {count} records in the CSV")
        database.unlink(missing_ok=True)
        run("sqlite3", str(database), ".mode csv", f".import {file} cases")
        written = WORK / "written.csv"
        self.sqlite_writes(database, written)
        checks.require(checks.same_records(file, written), "sqlite3 writes other records than the application")

    @staticmethod
    def sqlite_writes(database, file):
        with open(file, "wb") as out:
            subprocess.run(["sqlite3", "-csv", "-header", str(database), "select * from cases"], stdout=out, check=True)

    def check(self, application):
        checks.answers_unchanged(application, "/cases", application.tag)
        for query, expected in self.expected[application.size].items():
            checks.page_holds_every_facet(application, query, expected)

    def rows(self):
        """What is asked in each round: name, who answers, the size, path and headers."""
        for application in self.applications:
            size = application.size
            yield "list", application, size, "/cases", {}
            yield "two facets", application, size, f"/cases?{self.two_facets}", {}
            yield "text and facet", application, size, f"/cases?{TEXT}", {}
            yield "case", application, size, WORK / "cases.txt", {}
            yield "suggestion", application, size, WORK / "typed.txt", {}
            yield "unchanged", application, size, "/cases", {"If-None-Match": application.tag}
            yield "list kept", application, size, "/cases", GZIP
        yield "list, keeping nothing", self.never_keeps, self.sizes[0], "/cases", {}
        yield "list compressed, keeping nothing", self.never_keeps, self.sizes[0], "/cases", GZIP

        largest = self.sizes[-1]
        tag = fetch(f"{self.nginx.url}/plain/list.html")[1]["ETag"]
        checks.answers_unchanged(self.nginx, "/plain/list.html", tag)
        yield "nginx plain", self.nginx, largest, "/plain/list.html", {}
        yield "nginx gzip_static", self.nginx, largest, "/packed/list.html", GZIP
        yield "nginx unchanged", self.nginx, largest, "/plain/list.html", {"If-None-Match": tag}

    def measure(self):
        rows = sorted(self.rows(), key=lambda row: ORDER.index(row[0]))
        warm_up = [row for row in rows if row[1] is not self.nginx] * WARM_UP_PASSES
        estimate = (len(warm_up) + len(rows) * self.arguments.rounds) * (self.arguments.seconds + 0.2) / 60
        say(f"{len(rows)} rows, about {estimate:.0f} minutes for warm-up and {self.arguments.rounds} rounds")
        for _, server, _, target, headers in warm_up:
            self.ask(server, target, headers, self.arguments.seconds)
        for application in self.applications:
            forget_peak(application.pid)
        for round_number in range(1, self.arguments.rounds + 1):
            # Every other round goes backwards, so that nobody always comes after the same one.
            for row in rows if round_number % 2 else reversed(rows):
                self.results["runs"].append({"round": round_number, **self.wrk(*row)})
            for application in self.applications:
                self.check(application)
                self.results["csv"].append({"round": round_number, **self.csv(application)})
            say(f"round {round_number} of {self.arguments.rounds} done")
        self.results["under_load"] = {application.size: max(application.peaks) for application in self.applications}

    def wrk(self, name, server, size, target, headers):
        # What is so slow that hardly anything is answered in that time is asked for longer.
        for seconds in (self.arguments.seconds, SLOW_SECONDS):
            cpu = cpu_seconds(server.pid)
            said = self.ask(server, target, headers, seconds)
            cpu = cpu_seconds(server.pid) - cpu
            requests = int(re.search(r"(\d+) requests in", said)[1])
            if requests >= ENOUGH:
                break
        checks.require(requests > 0 and "Non-2xx" not in said and "Socket errors" not in said, f"{name}, {size} cases:\n{said}")
        return {"row": name, "size": size, "rate": float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1]),
                "p50_ms": latency(said, 50), "p99_ms": latency(said, 99), "cpu_ms": 1000 * cpu / requests}

    @staticmethod
    def ask(server, target, headers, seconds):
        """What wrk says after asking for a while, with four connections, each as fast as it is answered."""
        command = ["wrk", "-t1", "-c4", f"-d{seconds}s", "--latency", "--timeout", "30s"]
        for header, value in headers.items():
            command += ["-H", f"{header}: {value}"]
        if isinstance(target, pathlib.Path):
            command += ["-s", "bench/paths.lua", server.url, "--", str(target)]
        else:
            command.append(server.url + target)
        return run(*command)

    def csv(self, application):
        file, again = WORK / f"all-{application.size}.csv", WORK / "again.csv"
        application.peaks.append(memory_mib(application.pid, "VmHWM"))
        forget_peak(application.pid)
        before, cpu = memory_mib(application.pid), cpu_seconds(application.pid)
        first, whole = run("curl", "-q", "-sS", "-f", "--noproxy", "*", "-o", str(again),
                           "-w", "%{time_starttransfer} %{time_total}", application.url + "/cases.csv").split()
        cpu, peak = cpu_seconds(application.pid) - cpu, memory_mib(application.pid, "VmHWM")
        application.peaks.append(peak)
        checks.require(again.stat().st_size == file.stat().st_size and checks.records(again) == application.size + 1,
                       "the CSV is not what it was")
        begun = time.monotonic()
        self.sqlite_writes(WORK / f"all-{application.size}.sqlite", WORK / "written.csv")
        return {"size": application.size, "first_byte_ms": 1000 * float(first), "whole_s": float(whole), "cpu_s": cpu,
                "grown_mib": peak - before, "sqlite_s": time.monotonic() - begun, "bytes": again.stat().st_size}

    def measure_inside(self):
        """The processor time of counts, and the next edition, inside an application of its own."""
        size = self.sizes[-1]
        say(f"inside the application at {size} cases ...")
        inside = Started(["java", "-Xmx1g", "-cp", self.arguments.classpath, "casebook.bench.MeasureSnapshot", "--server.port=0",
                          "--server.address=127.0.0.1", "--casebook.seed=never", "--casebook.edition-poll=0",
                          f"--spring.datasource.url=jdbc:h2:file:{self.copy(size, 'inside')}"], WORK / "inside.log")
        self.stack.callback(inside.stop)
        with contextlib.suppress(subprocess.TimeoutExpired):
            inside.process.wait(INSIDE_SECONDS)
        checks.require(inside.process.poll() == 0, f"inside the application, after {INSIDE_SECONDS} s at most:\n{tail(inside.log)}")
        self.results["inside"] = {"size": size, **json.loads(next(
            line for line in reversed(inside.log.read_text().splitlines()) if line.startswith("{")))}

    def describe(self):
        cpuinfo = pathlib.Path("/proc/cpuinfo").read_text()
        model = re.search(r"model name\s*:\s*(.+)", cpuinfo)
        java = run("java", "-version", errors=True).splitlines()
        self.results.update(
            date=datetime.date.today().isoformat(), commit=commit(), cores=len(os.sched_getaffinity(0)),
            cpu=model[1] if model else "unknown", jvm=f"{java[0]}; {java[-1]}",
            memory_gib=os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, busy_before=busy(3),
            tools=[run("nginx", "-v", errors=True).strip().split(": ")[-1], "sqlite3 " + run("sqlite3", "--version").split()[0]],
            jar_mb=pathlib.Path("target/casebook.jar").stat().st_size / 1e6)


def latency(said, percent):
    found = re.search(rf"^\s+{percent}%\s+([\d.]+)(us|ms|s|m)\s*$", said, re.MULTILINE)
    checks.require(found is not None, f"wrk says nothing of {percent} %:\n{said}")
    return float(found[1]) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60000}[found[2]]


def busy(seconds):
    """Which part of the time of all processors others use, while this waits."""
    def times():
        first = pathlib.Path("/proc/stat").read_text().split("\n", 1)[0]
        numbers = [int(number) for number in first.split()[1:9]]
        return sum(numbers), numbers[3] + numbers[4]

    all_before, idle_before = times()
    time.sleep(seconds)
    all_after, idle_after = times()
    return 1 - (idle_after - idle_before) / (all_after - all_before)


def commit():
    """The commit measured, and whether something else was measured than that."""
    with contextlib.suppress(subprocess.CalledProcessError, FileNotFoundError):
        changed = run("git", "status", "--porcelain", "--", ".", *(f":!{page}" for page in WRITTEN_AFTER)).strip()
        return run("git", "rev-parse", "HEAD").strip()[:12] + (" with uncommitted changes" if changed else "")
    return "unknown (not a git checkout)"


def run(*command, errors=False):
    return subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT if errors else None, text=True, env=ENVIRONMENT).stdout


def say(text):
    print(text, flush=True)


def main():
    parser = argparse.ArgumentParser()
    for name in ("--sizes", "--made-from", "--options", "--classpath"):
        parser.add_argument(name, required=True)
    for name in ("--rounds", "--seconds"):
        parser.add_argument(name, type=int, required=True)
    begun = time.monotonic()
    try:
        with contextlib.ExitStack() as stack:
            bench = Bench(parser.parse_args(), stack)
            bench.describe()
            if bench.results["busy_before"] > BUSY:
                say(f"Others use {bench.results['busy_before']:.0%} of the processors: only ratios will mean something.")
            bench.describe_catalogues()
            bench.start_all()
            bench.prepare()
            bench.measure()
        with contextlib.ExitStack() as stack:
            bench.stack = stack
            bench.measure_inside()
    except checks.Wrong as wrong:
        raise SystemExit(f"bench: nothing counts: {wrong}") from None
    bench.results["minutes"] = (time.monotonic() - begun) / 60
    (WORK / "results.json").write_text(json.dumps(bench.results, indent=1))


if __name__ == "__main__":
    main()
