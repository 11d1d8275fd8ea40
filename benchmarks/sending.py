"""Photos to a PACS, and sending alone."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks import data, sinks
from benchmarks.measure import Bound, Result, Run, command, median, python, sendtopacs, shell, take_turns

_IMG2DCM = (
    'find "$1" -name "*.jpg" -print0 | xargs -0 -P2 -I {} sh -c'
    ' \'img2dcm -q "$1" "$2/$(basename "$1").dcm"\' _ {} "$2"'
)


def photos(folder: Path, rounds: int, count: int = 1000) -> Result:
    """Photos from the file to the last answer of the PACS, the outbox included."""
    result = Result("photos", count, "photos")
    sources = data.photos(folder, count)
    listed = data.linked(folder, sources)
    with sinks.storescp(no_delay=False) as plain, sinks.storescp(no_delay=True) as quick:
        take_turns(
            result,
            rounds,
            lambda: send(folder, listed, plain),
            default=lambda: _img2dcm_then_dcmsend(listed, plain),
            no_delay=lambda: _img2dcm_then_dcmsend(listed, quick, no_delay=True),
        )
    ours = median(result.ours)
    result.bind(Bound("default", 1 / 20, ratio=True), ours / median(result.peers["default"]))
    result.bind(Bound("no_delay", 1 / 5, ratio=True), ours / median(result.peers["no_delay"]))
    result.bind(Bound("peak_mb", 150), median(result.ours, "peak_mb"))
    result.notes.append(f"{data.total_bytes(sources) / ours / 1e6:.0f} MB/s")
    return result


def small(folder: Path, rounds: int, count: int = 1000) -> Result:
    """Objects of 98 kB, sending alone."""
    result = Result("small", count, "objects")
    made = data.objects(folder, "small", data.small_photos, count)[0].parent
    with sinks.storescp(no_delay=True) as quick, sinks.storescp(no_delay=False) as plain:
        take_turns(
            result,
            rounds,
            lambda: python("-m", "benchmarks.warm", "store", quick, made, warm=True),
            dcmsend=lambda: _dcmsend(made, quick, no_delay=True),
            ours_default=lambda: python("-m", "benchmarks.warm", "store", plain, made, warm=True),
        )
    ratio = median(result.peers["dcmsend"]) / median(result.ours)
    result.bind(Bound("objects per second", 1.3, at_least=True, ratio=True), ratio)
    result.bind(Bound("per second", 5000, at_least=True), count / median(result.peers["ours_default"]))
    return result


def large(folder: Path, rounds: int, gigabytes: int = 1) -> Result:
    """A video, sending alone."""
    result = Result("large", gigabytes << 10, "MB")
    made = data.video_object(folder, gigabytes << 30)
    with sinks.storescp(no_delay=True) as quick:
        take_turns(
            result,
            rounds,
            lambda: python("-m", "benchmarks.warm", "store", quick, made, warm=True),
            dcmsend=lambda: _dcmsend(made, quick, no_delay=True),
        )
        huge = python(
            "-m",
            "benchmarks.warm",
            "store",
            quick,
            data.video_object(folder, (4 << 30) - (1 << 20)),
            warm=True,
        )
    result.figures["peak_mb of the largest"] = huge.peak_mb
    result.bind(
        Bound("speed", 1.0, at_least=True, ratio=True), median(result.peers["dcmsend"]) / median(result.ours)
    )
    result.bind(Bound("peak_mb", 100), max(median(result.ours, "peak_mb"), huge.peak_mb))
    return result


def limit(folder: Path, rounds: int, count: int = 300) -> Result:
    """Photos, sending alone, against the same bytes through a bare socket."""
    objects = data.objects(folder, "photos", data.photos, count)
    result = Result("limit", data.total_bytes(objects) / 1e6, "MB")
    made = objects[0].parent
    with sinks.storescp(no_delay=True) as quick:
        take_turns(
            result,
            rounds,
            lambda: python("-m", "benchmarks.warm", "store", quick, made, warm=True),
            loopback=lambda: python("-m", "benchmarks.warm", "loopback", made, warm=True),
        )
    result.bind(
        Bound("speed", 0.5, at_least=True, ratio=True), median(result.peers["loopback"]) / median(result.ours)
    )
    return result


def orthanc(folder: Path, rounds: int, count: int = 200) -> Result:
    """Photos into Orthanc, which stores them on the disk."""
    result = Result("orthanc", count, "photos")
    made = data.objects(folder, "photos", data.photos, count)[0].parent

    def into_new(send: Callable[[int], Run]) -> Run:
        with sinks.orthanc() as port:
            return send(port)

    def ours(associations: int) -> Callable[[], Run]:
        task = ("-m", "benchmarks.warm", "store")
        return lambda: into_new(lambda port: python(*task, port, made, "", associations, warm=True))

    take_turns(
        result,
        rounds,
        ours(1),
        dcmsend=lambda: into_new(lambda port: _dcmsend(made, port)),
        ours_over_two=ours(2),
    )
    peer = median(result.peers["dcmsend"])
    over_two = peer / median(result.peers["ours_over_two"])  # a setting of the destination
    result.bind(Bound("speed over two associations", 4.0, at_least=True, ratio=True), over_two)
    result.figures["speed over one"] = peer / median(result.ours)
    return result


def tls(folder: Path, rounds: int, count: int = 200) -> Result:
    """Photos over TLS, sending alone, against storescu: dcmsend of DCMTK 3.6.7 knows no TLS."""
    from tests.certificates import make_certificates

    objects = data.objects(folder, "photos", data.photos, count)
    result = Result("tls", data.total_bytes(objects) / 1e6, "MB")
    made = objects[0].parent
    with tempfile.TemporaryDirectory(dir=folder) as name:
        known = make_certificates("openssl", Path(name))
        secured = ("+tls", known.server.key, known.server.certificate, "-ic")
        theirs = ("+tls", known.client.key, known.client.certificate, "+cf", known.ca)
        with sinks.storescp(*secured, no_delay=True) as port:
            take_turns(
                result,
                rounds,
                lambda: python("-m", "benchmarks.warm", "store", port, made, known.ca, warm=True),
                storescu=lambda: command(
                    *("storescu", *theirs, "-xy", "-R", "+sd", "-pdu", "131072", "127.0.0.1", port, made),
                    env={"TCP_NODELAY": "1"},
                ),
            )
    result.bind(
        Bound("speed", 1.0, at_least=True, ratio=True), median(result.peers["storescu"]) / median(result.ours)
    )
    return result


def send_with(home: Path, sources: Path, port: int) -> Run:
    """Send a folder's photos as a new process does, with this home."""
    return sendtopacs(home, "send", sources, "--to", f"ANY-SCP@127.0.0.1:{port}", *data.PATIENT, "-q")


def send(folder: Path, sources: Path, port: int) -> Run:
    """Send them with a home of their own."""
    with tempfile.TemporaryDirectory(dir=folder) as home:
        return send_with(Path(home), sources, port)


def _img2dcm_then_dcmsend(sources: Path, port: int, *, no_delay: bool = False) -> Run:
    with tempfile.TemporaryDirectory(dir=sources.parent) as target:
        made = shell(_IMG2DCM, sources, target)
        sent = _dcmsend(Path(target), port, no_delay=no_delay)
    return Run(made.seconds + sent.seconds, made.cpu_s + sent.cpu_s, max(made.peak_mb, sent.peak_mb))


def _dcmsend(what: Path, port: int, *, no_delay: bool = False) -> Run:
    env = {"TCP_NODELAY": "1"} if no_delay else {}
    every = ("+sd", "+r") if what.is_dir() else ()
    return command("dcmsend", *every, "--max-send-pdu", "131072", "127.0.0.1", port, what, env=env)
