"""Turns target/bench/results.json, with bench/notes.md in it, into docs/performance.md: report.py RESULTS PAGE."""

import json
import pathlib
import statistics
import sys

ROWS = {
    "list": "list, nothing selected",
    "two facets": "list, two facets",
    "text and facet": "list, text and a facet",
    "case": "a case (50 in turn)",
    "suggestion": "suggestion (21 in turn)",
    "unchanged": "list, not changed (304)",
    "list kept": "list, kept and compressed",
    "list, keeping nothing": "list, cache turned off",
    "list compressed, keeping nothing": "list, cache turned off, compressed",
    "nginx plain": "nginx, the list as a file",
    "nginx gzip_static": "nginx, `gzip_static`",
    "nginx unchanged": "nginx, not changed (304)",
}


class Aim:
    """One aim and how it was measured. It is met only if every round meets it."""

    def __init__(self, what, relation, limit, unit, values, words=None):
        self.what, self.relation, self.limit, self.unit = what, relation, limit, f" {unit}" if unit else ""
        self.values, self.words = values, words

    def holds(self, value):
        return {"<": value < self.limit, "<=": value <= self.limit, ">=": value >= self.limit}[self.relation]

    def verdict(self):
        if not self.values:
            return "-"
        if self.relation is None or all(self.holds(value) for value in self.values):
            return "met"
        middle = self.values[0] if self.words else statistics.median(self.values)
        return "met by the median only" if self.holds(middle) else "**missed**"

    def row(self):
        aim = "served" if self.relation is None else f"{RELATIONS[self.relation]} {self.limit:g}{self.unit}"
        measured = (self.words or spread(self.values) + self.unit) if self.values else "not in this run"
        return f"| {self.what} | {aim} | {measured} | {self.verdict()} |"


class Report:
    """Reads results; every figure is a median over rounds, with the least and the most beside it."""

    def __init__(self, results):
        self.results = results
        self.smallest, self.largest = results["sizes"][0], results["sizes"][-1]

    def runs(self, row, size, figure):
        return [run[figure] for run in self.results["runs"] if run["row"] == row and run["size"] == size]

    def csv(self, size, figure):
        return [run[figure] for run in self.results["csv"] if run["size"] == size]

    def ratios(self, row, size, other, other_size, figure="rate"):
        """The ratio of each round; both were measured in that round."""
        return [a / b for a, b in zip(self.runs(row, size, figure), self.runs(other, other_size, figure), strict=True)]

    def starts(self, name, figure):
        return [start[figure] for start in self.results["starts"] if start["name"].startswith(name)]

    def table(self):
        lines = ["| asked for | cases | requests a second | p50 ms | p99 ms | CPU ms a request |", "|---|--:|--:|--:|--:|--:|"]
        for row, words in ROWS.items():
            for size in self.results["sizes"]:
                rates = self.runs(row, size, "rate")
                if rates:
                    p50, p99, cpu = (statistics.median(self.runs(row, size, figure)) for figure in ("p50_ms", "p99_ms", "cpu_ms"))
                    lines.append(f"| {words} | {size:,} | {spread(rates)} | {number(p50)} | {number(p99)} | {number(cpu)} |")
        return lines

    def csv_table(self):
        lines = ["| cases | file MB | whole file s | first byte ms | CPU s | growth MiB | sqlite3 s |", "|--:|--:|--:|--:|--:|--:|--:|"]
        for size in self.results["sizes"]:
            cells = [spread(self.csv(size, figure)) for figure in ("whole_s", "first_byte_ms", "cpu_s", "grown_mib", "sqlite_s")]
            lines.append(f"| {size:,} | {number(self.csv(size, 'bytes')[0] / 1e6)} | " + " | ".join(cells) + " |")
        return lines

    def start_table(self):
        lines = ["| start | heap | wall s | CPU s | resident MiB after it | resident MiB under load |", "|---|---|--:|--:|--:|--:|"]
        kinds = [("seeding-", "120 cases, empty database")] + [
            kind for size in self.results["sizes"] for kind in (
                (f"indexing-{size}", f"{size:,} cases, database there, no text index"),
                (f"cases-{size}", f"{size:,} cases, database and text index there"))] + [
            ("archived-", f"{self.smallest:,} cases, extracted, with an archive of classes"),
            ("simple-", f"{self.smallest:,} cases, the same, `-XX:TieredStopAtLevel=1`")]
        for name, words in kinds:
            names = (name, "again-") if name == f"cases-{self.smallest}" else (name,)
            cells = [spread([value for one in names for value in self.exact(one, figure)])
                     for figure in ("wall_s", "cpu_s", "rss_mib")]
            load = self.results["under_load"].get(name.removeprefix("cases-"))
            heap = next(start["heap"] for start in self.results["starts"] if start["name"].startswith(name))
            lines.append(f"| {words} | `-Xmx{heap}` | " + " | ".join(cells) + f" | {number(load) if load else '-'} |")
        return lines

    def exact(self, name, figure):
        return self.starts(name, figure) if name.endswith("-") else [
            start[figure] for start in self.results["starts"] if start["name"] == name]

    def speed_of_csv(self, size):
        """How much faster than sqlite3, round by round."""
        return [b / a for a, b in zip(self.csv(size, "whole_s"), self.csv(size, "sqlite_s"), strict=True)]

    def ratio_table(self):
        rounds = range(1, self.results["rounds"] + 1)
        lines = ["| ratio | cases | median | " + " | ".join(f"round {number}" for number in rounds) + " |",
                 "|---|--:|--:|" + "--:|" * len(rounds)]
        for words, size, ratios in self.all_ratios():
            if ratios:
                lines.append(f"| {words} | {size:,} | {number(statistics.median(ratios))} | "
                             + " | ".join(number(ratio) for ratio in ratios) + " |")
        return lines

    def all_ratios(self):
        for row in ("list", "two facets", "text and facet", "case", "suggestion"):
            for size in self.results["sizes"][1:]:
                yield f"{ROWS[row]}: rate against {self.smallest:,} cases", size, self.ratios(row, size, row, self.smallest)
        for size in self.results["sizes"]:
            yield "text and a facet: p50 against the list", size, self.ratios("text and facet", size, "list", size, "p50_ms")
        for row, other in (("list kept", "nginx gzip_static"), ("unchanged", "nginx unchanged"), ("list", "nginx plain")):
            yield f"{ROWS[row]}: rate against nginx", self.largest, self.ratios(row, self.largest, other, self.largest)
        for row, other in (("list kept", "list compressed, keeping nothing"), ("list", "list, keeping nothing")):
            yield f"{ROWS[row]}: rate against {ROWS[other]}", self.smallest, self.ratios(
                row, self.smallest, other, self.smallest)
        for size in self.results["sizes"]:
            yield "CSV of everything: speed against sqlite3", size, self.speed_of_csv(size)

    def aims(self):
        """Every aim: what, in words, the figures, and which of them are good."""
        large, inside = self.largest, self.results["inside"]
        counts, following = inside["counts_cpu_ms"], inside["next_snapshot_ms"]
        cases = f"{large:,} cases"
        yield Aim(f"list, nothing kept: rate at {cases} against {self.smallest:,}", ">=", 0.6, "",
                  self.ratios("list", large, "list", self.smallest))
        yield Aim(f"all counts of a selection, {inside['size']:,} cases: CPU", "<", 1, "ms", [counts["median"], counts["max"]],
                  f"median {number(counts['median'])}, p99 {number(counts['p99'])}, most {number(counts['max'])} ms")
        yield Aim(f"list, kept and compressed: rate against nginx with `gzip_static`, {cases}", ">=", 0.5, "",
                  self.ratios("list kept", large, "nginx gzip_static", large))
        yield Aim(f"list, not changed (304): rate against nginx's own, {cases}", ">=", 0.5, "",
                  self.ratios("unchanged", large, "nginx unchanged", large))
        yield Aim(f"CSV: speed against the sqlite3 shell, {cases}", ">=", 1.5, "", self.speed_of_csv(large))
        yield Aim(f"CSV: first byte, {cases}", "<=", 50, "ms", self.csv(large, "first_byte_ms"))
        yield Aim(f"CSV: growth of resident memory, {cases}", "<", 64, "MiB", self.csv(large, "grown_mib"))
        yield Aim(f"text and a facet: p50 against the list, {cases}", "<", 3, "",
                  self.ratios("text and facet", large, "list", large, "p50_ms"))
        yield Aim(f"suggestion: p99 at four connections, {cases}", "<", 10, "ms", self.runs("suggestion", large, "p99_ms"))
        yield Aim("start to the first page, 120 cases, database there: CPU", "<", 8, "s", self.starts_at(120, "cpu_s"))
        yield Aim("the same, extracted and with an archive of classes: CPU", "<", 8, "s", self.starts("archived-", "cpu_s"))
        yield Aim("the same, and with `-XX:TieredStopAtLevel=1`: CPU", "<", 8, "s", self.starts("simple-", "cpu_s"))
        yield Aim("start to the first page, 120 cases, empty database: CPU", "<", 8, "s", self.starts("seeding-", "cpu_s"))
        yield Aim("start to the first page, 100,000 cases", "<", 60, "s", self.starts_at(100000, "wall_s"))
        yield Aim("the same, the text index to be written", "<", 60, "s", self.exact("indexing-100000", "wall_s"))
        yield Aim(f"the next snapshot after one changed case, {inside['size']:,} cases", "<", 200, "ms",
                  [following["median"], following["max"]],
                  f"median {number(following['median'])}, most {number(following['max'])} ms")
        yield Aim("resident memory under load, 10,000 cases, `-Xmx256m`: the most", "<", 400, "MiB", self.loaded(10000))
        yield Aim("100,000 cases served with `-Xmx1g`: resident memory, the most", None, None, "MiB", self.loaded(100000))
        yield Aim("the jar", "<", 80, "MB", [self.results["jar_mb"]])

    def starts_at(self, size, figure):
        return self.exact(f"cases-{size}", figure) + (self.starts("again-", figure) if size == self.smallest else [])

    def loaded(self, size):
        load = self.results["under_load"].get(str(size))
        return [load] if load else []

    def catalogues(self):
        return "; ".join(f"{int(size):,} cases: {made['made_s']} s, {number(made['mb'])} MB"
                         for size, made in self.results["catalogues"].items())

    def inside(self):
        inside = self.results["inside"]
        lines = [f"| inside the application, {inside['size']:,} cases | median ms | p99 ms | most ms |", "|---|--:|--:|--:|"]
        for words, key in ((f"all counts of a selection, {inside['selections']:,} of them: CPU", "counts_cpu_ms"),
                           (f"one changed case written, {inside['published']} times", "publish_ms"),
                           ("the next snapshot, after each of these", "next_snapshot_ms")):
            figures = inside[key]
            lines.append(f"| {words} | " + " | ".join(number(figures[figure]) for figure in ("median", "p99", "max")) + " |")
        return "\n".join(lines)

    def page(self, notes):
        results = self.results
        aims = ["| what | aim | measured | |", "|---|---|---|---|"] + [aim.row() for aim in self.aims()]
        sizes = ", ".join(f"{size:,}" for size in results["sizes"])
        page_bytes = results["bytes"]
        return TEMPLATE.format(
            commit=results["commit"], date=results["date"], cores=results["cores"], cpu=results["cpu"],
            memory=results["memory_gib"], jvm=results["jvm"], tools=", ".join(results["tools"]), busy=results["busy_before"],
            sizes=sizes, rounds=results["rounds"], seconds=results["seconds"], two_facets=results["two_facets"],
            text=results["text"], plain=page_bytes["plain"] / 1000, packed=page_bytes["packed"] / 1000, aims="\n".join(aims),
            table="\n".join(self.table()), ratios="\n".join(self.ratio_table()), minutes=results["minutes"],
            inside=self.inside(), catalogues=self.catalogues(), notes=notes, csv="\n".join(self.csv_table()), starts="\n".join(self.start_table()))


RELATIONS = {"<": "under", "<=": "within", ">=": "at least"}

TEMPLATE = """# Performance

Written by `bench/run` ([how](../bench/README.md)); do not edit by hand.

Commit {commit}, {date}. {cores} cores ({cpu}), {memory:.0f} GiB of memory, {jvm}. {tools}.
Before it began, others used {busy:.0%} of the processors. The application, what it is compared with and wrk share these cores.

Catalogues of {sizes} cases: the real ones, and beyond them cases drawn from these. {rounds} rounds, {seconds} s for each run of
wrk with one thread and four connections, after two passes of warm-up; {minutes:.0f} minutes in all, catalogues not included. To make
these took, and they are as large as: {catalogues}.

## Aims, and what was measured

{aims}

A single figure is a median over rounds; in brackets the least and the most. Ratios are taken within a round and then the median
of them, so that a disturbance that lasts longer than a round does not show. An aim is *met* if every round meets it. The ratios against
nginx and sqlite3 are aims to report, not gates. Figures of another machine compare by ratio only.
{notes}
## Requests

{table}

*nothing selected* is `/cases`; *two facets* `/cases?{two_facets}`; *text and a facet* `/cases?{text}`. A request without
`Accept-Encoding` is rendered each time: kept pages are compressed. *cache turned off* is an application of its own with
`casebook.page-cache=0`, at the smallest size. nginx serves the very bytes of the largest list: {plain:.0f} kB, {packed:.0f} kB compressed.
CPU is that of the serving process alone, in user and system mode, without wrk; of the application it includes compiling and
collecting garbage.

Every round counted: before the first and after each, at every size `/cases` and the selection with two facets, as a page and as JSON,
held every facet with the counts that plain SQL gives, a reader who had the list already got a 304, and the CSV held one record
for each case and one for the header.

## Ratios

{ratios}

Both parts of a ratio were measured in the same round. Of p50 less is better, of everything else more.

## Everything as CSV

{csv}

Both write the same records to a file: `curl` from the application, and the sqlite3 shell (`-csv -header`) from a table with the same
columns. Growth is the most resident memory while the file is written, less that before.

## Counts, and the next edition

{inside}

## Start and memory

{starts}

From the start of the process to the first answer of `/`. *empty database* includes making the tables and reading the seeds, as on the
very first start. *under load* is the most that was ever resident while all rounds and CSVs ran, the system's own figure (`VmHWM`).
"""


def number(value):
    """Three digits are enough."""
    if value >= 100:
        return f"{value:,.0f}"
    if value >= 10:
        return f"{value:.1f}"
    return f"{value:.2f}" if value >= 0.1 or value <= 0 else f"{value:.3f}"


def spread(values):
    middle = number(statistics.median(values))
    return middle if len(values) == 1 else f"{middle} ({number(min(values))} to {number(max(values))})"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        report = Report(json.load(file))
    notes = pathlib.Path(__file__).with_name("notes.md")
    page = report.page("\n" + notes.read_text(encoding="utf-8").strip() + "\n" if notes.exists() else "")
    pathlib.Path(sys.argv[2]).write_text(page, encoding="utf-8")
    print(f"\n{sys.argv[2]}:\n")
    print("\n".join(line for line in page.splitlines() if line.startswith("|")))


if __name__ == "__main__":
    main()
