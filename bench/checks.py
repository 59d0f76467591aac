"""What must be right for a round to count: every facet with the counts of plain SQL, every row in the file."""

import csv
import gzip
import html.parser
import json

from processes import fetch


class Wrong(Exception):
    """An answer that is not complete or not right; then no figure is worth anything."""


def require(holds, message):
    if not holds:
        raise Wrong(message)


class Boxes(html.parser.HTMLParser):
    """The boxes of the form beside the list: facet to value to the number that stands beside it."""

    def __init__(self):
        super().__init__()
        self.counts = {}
        self.whole = set()
        self.box = None
        self.in_number = False

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "input" and attributes.get("type") == "checkbox" and attributes.get("id", "").startswith("f-"):
            self.box = (attributes["name"], attributes["value"])
            self.counts.setdefault(attributes["name"], {})
        elif tag == "span" and self.box and attributes.get("class") == "n":
            self.in_number = True
        elif tag == "a" and attributes.get("class") == "whole":
            self.whole.add(attributes["href"].split("?")[0].rsplit("/", 1)[1])

    def handle_data(self, data):
        if self.in_number:
            facet, value = self.box
            self.counts[facet][value] = int(data.replace(",", "").replace("\u202f", ""))
            self.box, self.in_number = None, False


def page_holds_every_facet(application, query, expected):
    """
    The JSON twin has every facet with every count. The page has every facet too: each value of the short ones, and of the
    long ones the largest with a link to the others.
    """
    where = f"{application.size} cases, selection '{query}'"
    answer = json.loads(fetch(f"{application.url}/cases.json?{query}")[2])
    require(answer["total"] == expected["total"], f"{where}: total {answer['total']}, by SQL {expected['total']}")
    facets = {facet["key"]: {value["code"]: value["count"] for value in facet["values"] if value["count"]}
              for facet in answer["facets"]}
    require(facets.keys() == expected["facets"].keys(), f"{where}: the facets are {sorted(facets)}")
    for key, counts in expected["facets"].items():
        require(facets[key] == counts, f"{where}: facet {key}: {facets[key]}, by SQL {counts}")
    boxes = Boxes()
    boxes.feed(fetch(f"{application.url}/cases?{query}")[2].decode())
    require(boxes.counts.keys() == expected["facets"].keys(), f"{where}: the page has {sorted(boxes.counts)}")
    for key, shown in boxes.counts.items():
        counts = expected["facets"][key]
        for value, count in shown.items():
            require(count == counts.get(value, 0), f"{where}: the page says {count} for {key}={value}")
        missing = [value for value in counts if value not in shown]
        require(not missing or key in boxes.whole, f"{where}: the page lacks {missing} of {key}")


def answers_unchanged(server, path, tag):
    """That somebody who has an answer already is not sent it again: wrk does not tell 304 from 200."""
    status, _, body = fetch(server.url + path, {"If-None-Match": tag})
    require(status == 304 and not body, f"{server.url}{path}: {status} instead of 304 for {tag}")


def same_page_compressed(url):
    """The page, and the same page compressed, both times it is asked for so: rendered anew and as it was kept."""
    _, headers, plain = fetch(url)
    for _ in range(2):
        _, packed_headers, packed = fetch(url, {"Accept-Encoding": "gzip"})
        require(packed_headers["Content-Encoding"] == "gzip", f"{url} is not compressed when that is asked for")
        require(gzip.decompress(packed) == plain, f"{url} is another page when it is compressed")
        require(packed_headers["ETag"] == headers["ETag"], f"{url} has another tag when it is compressed")
    return headers["ETag"], plain, packed


def serves_compressed(url, packed):
    """That a server sends a compressed file as it is to somebody who accepts that."""
    _, headers, body = fetch(url, {"Accept-Encoding": "gzip"})
    require(headers["Content-Encoding"] == "gzip" and body == packed, f"{url} is not the compressed file")


def records(path):
    with open(path, newline="", encoding="utf-8") as file:
        return sum(1 for _ in csv.reader(file))


def same_records(path, other):
    """Whether two files hold the same records, however they quote."""
    with open(path, newline="", encoding="utf-8") as one, open(other, newline="", encoding="utf-8") as two:
        return all(a == b for a, b in zip(csv.reader(one), csv.reader(two), strict=True))
