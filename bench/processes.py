"""What is started for the measurements, and what the system says of it. Everything listens on 127.0.0.1 alone."""

import contextlib
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request

WORK = pathlib.Path("target/bench")
STARTED = WORK / "started"
TICKS = os.sysconf("SC_CLK_TCK")
# What somebody's shell gives every Java would be measured with it.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in ("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")}
ENVIRONMENT["PATH"] = os.environ.get("PATH", "") + ":/usr/sbin"
# Below those from which the system takes ports for outgoing connections, of which wrk makes many.
PORTS = iter(range(18080, 19080))
DIRECTLY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def free_port():
    for port in PORTS:
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise SystemExit("bench: no port is free from 18080 to 19079")


def cpu_seconds(pid):
    """The processor time of a process and of its children that still run."""
    total = 0
    for one in [pid, *children(pid)]:
        fields = pathlib.Path(f"/proc/{one}/stat").read_text().rsplit(")", 1)[1].split()
        total += (int(fields[11]) + int(fields[12])) / TICKS
    return total


def children(pid):
    return [int(child) for child in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def memory_mib(pid, field="VmRSS"):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(field + ":"):
            return int(line.split()[1]) / 1024
    raise LookupError(field)


def forget_peak(pid):
    """From now on VmHWM is the most since now."""
    pathlib.Path(f"/proc/{pid}/clear_refs").write_text("5")


def fetch(url, headers=None):
    """The status, headers and body of an answer, as they came."""
    try:
        with DIRECTLY.open(urllib.request.Request(url, headers=headers or {}), timeout=120) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


class Started:
    """A process of ours. Its number stands in a file for as long as it runs, so that bench/run can stop it."""

    def __init__(self, command, log):
        self.log = log
        with open(log, "wb") as out:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT,
                                            env=ENVIRONMENT)
        self.pid = self.process.pid
        with open(STARTED, "a") as started:
            started.write(f"{self.pid}\n")

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        with contextlib.suppress(FileNotFoundError):
            kept = [line for line in STARTED.read_text().split() if line != str(self.pid)]
            STARTED.write_text("".join(line + "\n" for line in kept))

    def await_answer(self, url, seconds):
        """Waits until a page is there; says how long that took since this was called."""
        begun = time.monotonic()
        while time.monotonic() - begun < seconds:
            if self.process.poll() is not None:
                break
            with contextlib.suppress(OSError):
                if fetch(url)[0] == 200:
                    return time.monotonic() - begun
            time.sleep(0.02)
        end = f"it ended with {self.process.returncode}" if self.process.poll() is not None else f"not within {seconds} s"
        raise SystemExit(f"There was no answer ({end}); it said:\n{tail(self.log)}")


class Application(Started):
    """The jar on one catalogue, asked for its first page."""

    def __init__(self, name, size, database, heap, *arguments, java=("-jar", "target/casebook.jar")):
        self.name = name
        self.size = size
        self.peaks = []
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        command = ["java", f"-Xmx{heap}", *java, f"--server.port={self.port}",
                   "--server.address=127.0.0.1", f"--spring.datasource.url=jdbc:h2:file:{database}", *arguments]
        super().__init__(command, WORK / f"{name}.log")
        wall = self.await_answer(self.url + "/", 600)
        self.start = {"wall_s": wall, "cpu_s": cpu_seconds(self.pid), "rss_mib": memory_mib(self.pid)}


class Nginx(Started):
    """nginx with one worker and two places: /plain/, and /packed/ with gzip_static."""

    CONF = """
daemon off;
{user}
worker_processes 1;
pid {work}/nginx.pid;
error_log stderr;
events {{ worker_connections 64; }}
http {{
    access_log off;
    sendfile on;
    keepalive_requests 1000000000;
    default_type text/html;
    client_body_temp_path {work}/tmp; proxy_temp_path {work}/tmp; fastcgi_temp_path {work}/tmp;
    uwsgi_temp_path {work}/tmp; scgi_temp_path {work}/tmp;
    server {{
        listen 127.0.0.1:{port};
        root {work}/www;
        location /packed/ {{ gzip_static on; }}
    }}
}}
"""

    def __init__(self):
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.work = WORK.resolve() / "nginx"
        shutil.rmtree(self.work, ignore_errors=True)
        for place in ("plain", "packed"):
            (self.work / "www" / place).mkdir(parents=True)
        conf = self.work / "nginx.conf"
        user = "user root;" if os.geteuid() == 0 else ""
        conf.write_text(self.CONF.format(work=self.work, port=self.port, user=user))
        self.put("plain/ready.html", b"ready")
        super().__init__(["nginx", "-p", str(self.work), "-c", str(conf)], WORK / "nginx.log")
        self.await_answer(self.url + "/plain/ready.html", 30)

    def put(self, name, content):
        (self.work / "www" / name).write_bytes(content)


def tail(log):
    return "\n".join(pathlib.Path(log).read_text(errors="replace").splitlines()[-25:])
