"""Where regions are computed: in this process, in processes of this machine, or on a cluster; Dask does the work of it."""

from __future__ import annotations

import asyncio
import inspect
import logging
import signal
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from multiprocessing import resource_tracker
from typing import Any, Protocol

import dask
import distributed
from distributed.comm.core import CommClosedError
from distributed.scheduler import KilledWorker

from ..engine.core.errors import Cancelled, DoorstepError, SettingError
from ..engine.core.notes import note
from . import records, told
from .told import Failure

DEATHS = 6
"""Workers that may die over a region before it counts as one that kills them."""
ASKED_EVERY = 2.0
"""How often a region asks whether somebody has cancelled [s]."""
WAITED = 0.1
"""Between two looks at what is ready [s]."""
LEAST_MEMORY = 400
"""Less than this is taken by Python and the libraries and a small region [MB]."""
SHOWN = 12
"""Of a version, of which that of our own code is a hash [characters]."""
SILENCE = 30
"""Time without a scheduler after which it counts as gone [s]."""
Check = Callable[[], None]
"""Raises Cancelled where nobody wants the results any more."""


class Workers(Protocol):
    """Something that computes many things."""

    def each(
        self, function: Callable[..., Any], calls: Mapping[str, tuple[Any, ...]], check: Check
    ) -> Iterator[tuple[str, Any]]:
        """Yield name and result, or Failure, of each call as it is done."""


class Here:
    """One after the other, in this process."""

    def each(
        self, function: Callable[..., Any], calls: Mapping[str, tuple[Any, ...]], check: Check
    ) -> Iterator[tuple[str, Any]]:
        for name, arguments in calls.items():
            check()
            yield name, _settled(function, arguments)


class Cluster:
    """On the workers of a Dask scheduler."""

    def __init__(self, client: Any) -> None:
        self.client, self.run = client, f"doorstep-{uuid.uuid4().hex}"

    def each(
        self, function: Callable[..., Any], calls: Mapping[str, tuple[Any, ...]], check: Check
    ) -> Iterator[tuple[str, Any]]:
        waiting = {
            self.client.submit(
                _called,
                function,
                arguments,
                self.run,
                key=f"{function.__name__}-{self.run}-{name}",
                pure=False,
                retries=0,
            ): name
            for name, arguments in calls.items()
        }
        ready = distributed.as_completed(list(waiting), loop=self.client.loop)
        try:
            while waiting:
                check()
                self._refuse_silence()
                if not ready.has_ready():
                    time.sleep(WAITED)
                    continue
                for future in ready.next_batch(block=False):
                    if future.status == "lost":  # its worker died with the result; the scheduler has it made again
                        ready.add(future)
                        continue
                    name = waiting.pop(future)
                    yield name, self._result(future)
                    future.release()
        except BaseException:
            with suppress(Exception):  # it may be gone, and what was wrong is known
                distributed.Event(self.run, client=self.client).set()
                self.client.cancel(list(waiting), force=True)
            raise

    def _result(self, future: Any) -> Any:
        if future.status == "cancelled":
            raise gone(self.client.scheduler.address if self.client.scheduler else "")
        try:
            return future.result()
        except KilledWorker as error:
            died = note(
                "workers_died",
                "Its workers died, {times} of them; it may need more memory than they have: raise MEMORY, or divide the region.",
                times=error.allowed_failures + 1,
            )  # fmt: skip
            return Failure(told.of_note(died))
        except (CommClosedError, distributed.client.FutureCancelledError) as error:
            raise gone("") from error

    def _refuse_silence(self) -> None:
        if self.client.status not in ("running", "connecting"):
            raise gone("")


def gone(address: str) -> DoorstepError:
    """Return what is said when there is no scheduler any more."""
    return SettingError(
        "scheduler_gone",
        "The Dask scheduler is gone{at}; regions that are done are kept: start it again, and the run, which goes on from there.",
        at=f" ({address})" if address else "",
    )


def _called(function: Callable[..., Any], arguments: tuple[Any, ...], run: str) -> Any:
    """Call a function on a worker; it can ask whether the run was cancelled."""
    asked = time.monotonic()

    def check() -> None:
        nonlocal asked
        if time.monotonic() - asked < ASKED_EVERY:
            return
        asked = time.monotonic()
        if distributed.Event(run).is_set():
            raise Cancelled

    can_ask = "cancelled" in inspect.signature(function).parameters
    return _settled(function, (*arguments, check) if can_ask else arguments)


def _settled(function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
    """Return the result, or a Failure: whatever is wrong with a region, the others go on."""
    try:
        return function(*arguments)
    except Cancelled:
        raise
    except Exception as error:
        return Failure.of(error)


@contextmanager
def _stopped_afterwards() -> Iterator[None]:
    """Let who stops the run wait for the end of the block: processes that have only half begun cannot be ended by a word."""
    came: list[int] = []
    kept: dict[int, Any] = {}
    if threading.current_thread() is threading.main_thread():
        kept = {
            one: signal.signal(one, lambda number, _: came.append(number)) for one in (signal.SIGINT, signal.SIGTERM)
        }
    try:
        yield
    finally:
        for one, handler in kept.items():
            signal.signal(one, handler)
        if came:
            raise KeyboardInterrupt


@contextmanager
def workers(scheduler: str, number: int, memory: float) -> Iterator[Workers]:
    """Give what computes.

    Parameters
    ----------
    scheduler : str
        Address, '' for this machine.
    number : int
        Processes of this machine; 0 for this process alone.
    memory : float
        Most that a process of this machine may take [MB]; 0 for its share of what there is.
    """
    if not scheduler and not number:
        yield Here()
        return
    if memory and memory < LEAST_MEMORY and not scheduler:
        raise SettingError(
            "little_memory", "MEMORY is {given:g}; a process needs {least} MB before it has read anything.",
            given=memory, least=LEAST_MEMORY,
        )  # fmt: skip
    for name in [one for one in logging.root.manager.loggerDict if one.startswith("distributed")]:
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what is wrong is said in a sentence
    settings = {
        "distributed.scheduler.allowed-failures": DEATHS - 1,
        "distributed.comm.timeouts.connect": f"{SILENCE}s",
        # Nothing is kept in workers that could be put aside, and one that is only paused would wait for ever.
        **{f"distributed.worker.memory.{name}": False for name in ("target", "spill", "pause")},
        "distributed.admin.tick.limit": "1h",
        # One region for each process: none waits behind another one that needs too much memory, and dies with it.
        "distributed.scheduler.worker-saturation": 1.0,
    }
    with dask.config.set(settings), ExitStack() as open_ones:
        made = scheduler if scheduler else _processes(number, memory, open_ones)
        client = _client(made, scheduler, open_ones)
        _refuse_other_versions(client)
        with client.as_current():
            yield Cluster(client)


def _processes(number: int, memory: float, open_ones: ExitStack) -> Any:
    """Start processes of this machine."""

    def close(cluster: Any) -> None:
        with suppress(Exception):  # all of them end with this process, whatever is said on the way
            cluster.close(timeout=SILENCE)

    for again in (True, False):  # one that is killed while it starts takes the others with it
        try:
            with _stopped_afterwards(), _deaf_to_terminal():
                made = distributed.LocalCluster(
                    n_workers=number, threads_per_worker=1, processes=True, dashboard_address=":0",
                    memory_limit=f"{memory}MB" if memory else "auto", silence_logs=logging.CRITICAL,
                )  # fmt: skip
                open_ones.callback(close, made)
        except (OSError, RuntimeError, distributed.TimeoutError) as error:
            if not again:
                raise SettingError(
                    "no_processes",
                    "WORKERS: {number} processes cannot be started ({why}); give fewer, or 0 for one region after the other.",
                    number=number, why=told.words_of(error),
                ) from error  # fmt: skip
        else:
            break
    return made


def _client(made: Any, address: str, open_ones: ExitStack) -> Any:
    """Speak to a scheduler: that of the processes, or one at an address."""

    def close(client: Any) -> None:
        with suppress(Exception):
            client.close(timeout=SILENCE)

    try:
        if address:  # asked first, because a client that found nobody takes another minute to be let go
            asyncio.run(_answers(address))
        client = distributed.Client(made, timeout=SILENCE, set_as_default=False)
    except Exception as error:  # the address is whatever somebody wrote, and each kind of it fails in its own way
        raise SettingError(
            "no_scheduler",
            "SCHEDULER: there is none at {address}; start it and give its address, such as tcp://10.0.0.1:8786, or leave it "
            "empty for this machine.",
            address=address,
        ) from error
    open_ones.callback(close, client)
    return client


async def _answers(address: str) -> None:
    """Raise whatever is raised where nobody of Dask answers."""
    security = distributed.Security().get_connection_args("client")
    comm = await distributed.comm.connect(address, timeout=SILENCE, **security)
    await comm.close()


@contextmanager
def _deaf_to_terminal() -> Iterator[None]:
    """Keep Ctrl-C from processes that are started by threads made in here: a terminal sends it to all, and they would die noisily."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    resource_tracker.ensure_running()  # where it starts later, it lets the signal through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _versions(client: Any) -> dict[str, dict[str, str]]:
    """Versions that each worker has; one that dies while it is asked is asked no more, and those that are there are asked again."""
    for _ in range(DEATHS):
        with suppress(distributed.TimeoutError, TimeoutError):
            client.wait_for_workers(1, timeout=SILENCE)
        client.run_on_scheduler(records.versions)  # it unpacks what it hands on to workers
        try:
            return dict(client.run(records.versions))
        except (OSError, distributed.TimeoutError):  # the scheduler has answered, so that it is a worker that is gone
            time.sleep(WAITED)
    return {}


def _refuse_other_versions(client: Any) -> None:
    """Results are the same to the byte only where what they are computed with is."""
    own = records.versions()
    try:
        theirs = _versions(client)
    except (OSError, distributed.TimeoutError) as error:
        raise gone("") from error
    except Exception as error:  # whoever has not the plugin cannot even be asked
        raise SettingError(
            "worker_without_plugin",
            "The scheduler or a worker cannot import doorstep ({why}); start both with the folder in which the folder doorstep "
            "lies on PYTHONPATH, and with requirements-scale.txt installed.",
            why=told.words_of(error),
        ) from error
    if not theirs:
        raise SettingError(
            "no_workers",
            "The Dask scheduler at {address} has no workers; start some with: dask worker {address}",
            address=client.scheduler.address,
        )
    for address, found in theirs.items():
        for name in own:
            if found.get(name) != own[name]:
                raise SettingError(
                    "other_versions",
                    "Worker {address} has {name} {theirs}, and this process {ours}; results would differ: install the same, and start "
                    "the workers again.",
                    address=address, name=name, theirs=str(found.get(name))[:SHOWN], ours=own[name][:SHOWN],
                )  # fmt: skip
