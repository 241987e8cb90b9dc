"""The processes of one run: started together, watched, and stopped together."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from samenspel.interfaces.opdrachten.melden import Melding

PR_SET_PDEATHSIG = 1
STOP_SECONDEN = 15  # longer than granian gives its own workers
SIGNALEN = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
WEB = [
    *("granian", "--interface", "wsgi", "--workers-kill-timeout", "10"),
    *("--blocking-threads", "4", "--no-ws"),
]
APPLICATIE = "samenspel.config.wsgi:application"


@dataclass(slots=True)
class Processen:
    """Web and worker of one run. The verslag of each goes to its own file."""

    verslagen: Path
    lopend: dict[str, "subprocess.Popen[bytes]"] = field(default_factory=dict)
    gestopt: bool = False

    def catch_signals(self) -> None:
        """From here on Ctrl-C ends the run in order, however often it is pressed."""
        for nummer in SIGNALEN:
            signal.signal(nummer, self._on_signal)

    def start_web(self, adres: str, poort: int, werkers: int) -> None:
        waar = ["--host", adres, "--port", str(poort), "--workers", str(werkers)]
        self._start("web", [*WEB, *waar, APPLICATIE])

    def start_worker(self) -> None:
        self._start("worker", ["samenspel.interfaces.opdrachten.worker"])

    def watch(self) -> None:
        """Wait for Ctrl-C; raises Melding when a process ends by itself."""
        while not self.gestopt:
            for naam, proces in self.lopend.items():
                if proces.poll() is not None and not self.gestopt:
                    raise Melding(self._explain(naam))
            time.sleep(0.2)

    def check(self) -> None:
        """Raise Melding when a process is gone, KeyboardInterrupt after Ctrl-C."""
        if self.gestopt:
            raise KeyboardInterrupt
        for naam, proces in self.lopend.items():
            if proces.poll() is not None:
                raise Melding(self._explain(naam))

    def stop(self) -> None:
        """Stop everything that was started, and wait until it is gone."""
        for proces in self.lopend.values():
            if proces.poll() is None:
                proces.terminate()
        end = time.monotonic() + STOP_SECONDEN
        for proces in self.lopend.values():
            try:
                proces.wait(max(0.1, end - time.monotonic()))
            except subprocess.TimeoutExpired:
                os.killpg(proces.pid, signal.SIGKILL)
                proces.wait()

    def _start(self, naam: str, module: list[str]) -> None:
        self.verslagen.mkdir(parents=True, exist_ok=True)
        with open(self._verslag(naam), "wb") as verslag:
            self.lopend[naam] = subprocess.Popen(
                [sys.executable, "-m", *module],
                env={
                    **os.environ,
                    "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
                },
                stdin=subprocess.DEVNULL,
                stdout=verslag,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C reaches only this process
                preexec_fn=_end_with_parent,
            )

    def _verslag(self, naam: str) -> Path:
        return self.verslagen / f"{naam}.txt"

    def _explain(self, naam: str) -> str:
        regels = self._verslag(naam).read_text(errors="replace").strip().splitlines()
        laatste = regels[-1].strip() if regels else "zonder iets te zeggen"
        return f"De {naam} stopte: {laatste} Alles staat in {self._verslag(naam)}."

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self.gestopt = True


def _end_with_parent() -> None:
    """Ask Linux to end this process when the one that started it is killed."""
    try:
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
    except (OSError, AttributeError):  # another system: Ctrl-C still works
        return
