"""Runs an agent and tells the service how it goes: that it began, what it does as it happens, and at last how it ended.

The end is not lost: it is told until it is acknowledged, and is in a spool file until then. The files are those of the
other runners, so any of them can tell the end later.
"""

import enum
import os
import pathlib
import tempfile
import threading
import time
from dataclasses import dataclass
from datetime import datetime, timezone

import grpc

from agent_execution_client import Kind, kind
from ai.stigmer.agentic.agentexecution.v1 import api_pb2, enum_pb2

_SUFFIX = ".end.binpb"
_GRACE = 2
_ENDS = {
    enum_pb2.EXECUTION_COMPLETED,
    enum_pb2.EXECUTION_FAILED,
    enum_pb2.EXECUTION_CANCELLED,
    enum_pb2.EXECUTION_TERMINATED,
}


@dataclass(frozen=True)
class RunnerSettings:
    """How often a runner reports, in seconds: after how long the next update, and when the service takes it for dead."""

    interval: float = 0.5
    lease: int = 30


class Outcome(enum.Enum):
    """How a run came to its end."""

    TOLD = "told"
    SPOOLED = "spooled"
    STOPPED = "stopped"


@dataclass(frozen=True)
class RunResult:
    """The phase is the one that the run ended in, told or not; 0 if somebody else decided. The detail says why."""

    outcome: Outcome
    phase: int
    detail: str


class RunStopped(Exception):
    """There is no use in going on: the service takes no more of this run."""


def execute_graphton(client, execution_id, agent, spool, settings=RunnerSettings()):
    """Runs an agent to its end.

    The agent is called with two arguments, on a thread of its own: a function that takes an AgentExecutionStatus with what
    is new, and an event that is set when it should stop. It returns when it is done and raises if it fails. The function
    raises RunStopped once the service takes no more. Raises grpc.RpcError if the service cannot be told that the run begins.
    """
    pathlib.Path(spool).mkdir(parents=True, exist_ok=True)  # Fails before the agent begins, not when it has ended.
    asked = client.read(execution_id)
    run = _Run(execution_id, asked.metadata.version.id)
    try:
        run.judge(asked)
        run.judge(client.update_status(execution_id, api_pb2.AgentExecutionStatus(
            phase=enum_pb2.EXECUTION_IN_PROGRESS, started_at=_now(), heartbeat_at=_now(),
            runner_lease_seconds=settings.lease), run.version))
    except grpc.RpcError as failure:
        run.refused(failure)
        if run.overruled is None:
            raise
    if run.overruled is not None:
        return RunResult(Outcome.STOPPED, 0, run.overruled)

    sender = threading.Thread(target=_send_progress, args=(client, run, settings), daemon=True)
    watch = threading.Thread(target=_watch, args=(client, run), daemon=True)
    work = threading.Thread(target=run.work, args=(agent,), daemon=True)
    for thread in (sender, watch, work):
        thread.start()
    run.settled.wait()
    run.stopped.set()
    work.join(_GRACE)
    run.close()
    sender.join()
    return _close(client, run, spool)


def resume(client, spool):
    """Tells the service the ends of the spool. Returns how many it knows now, and how many stay."""
    told = left = 0
    for file in sorted(pathlib.Path(spool).glob("*" + _SUFFIX)):
        end = api_pb2.AgentExecution.FromString(file.read_bytes())
        run = _Run(end.metadata.id, end.metadata.version.id)
        try:
            client.update_status(end.metadata.id, end.status, run.version)
            told += 1
        except grpc.RpcError as failure:
            run.refused(failure)
            if run.overruled is None:
                left += 1
                continue
        file.unlink(missing_ok=True)
    return told, left


class _Run:
    """What is known of a run, shared by the threads that work for it."""

    def __init__(self, execution_id, version):
        self.id = execution_id
        self.version = version
        self.settled = threading.Event()
        self.stopped = threading.Event()
        self.overruled = None
        self.not_taken = None
        self.failure = None
        self.call = None
        self.closed = threading.Event()
        self._changes = {}
        self._news = threading.Condition()

    def judge(self, state):
        """Whether a state says that somebody else has decided."""
        if self.version and state.metadata.version.id and state.metadata.version.id != self.version:
            self._overrule("the user asks for something else")
        elif state.status.phase in _ENDS:
            self._overrule("the execution is " + enum_pb2.ExecutionPhase.Name(state.status.phase))

    def refused(self, failure):
        """Whether a failure says that no later update will fare better."""
        code = failure.code()
        if code in (grpc.StatusCode.FAILED_PRECONDITION, grpc.StatusCode.NOT_FOUND):
            self._overrule(failure.details())
        elif code is grpc.StatusCode.ABORTED and kind(failure) is Kind.FINAL:
            self._overrule("the user asks for something else")
        elif kind(failure) is not Kind.PASSING:
            self.not_taken = failure
            self.settled.set()

    def _overrule(self, why):
        self.overruled = self.overruled or why
        self.settled.set()

    def work(self, agent):
        try:
            agent(self.report, self.stopped)
        except Exception as failure:  # An agent may fail in any way; how it did is the run's end.
            self.failure = failure
        self.settled.set()

    def report(self, status):
        if self.stopped.is_set():
            raise RunStopped("the run of " + self.id + " is over")
        with self._news:
            for field in ("messages", "tool_calls", "sub_agent_executions"):
                for item in getattr(status, field):
                    self._changes[field, item.id] = item
            for key, todo in status.todos.items():
                self._changes["todos", key] = todo
            self._news.notify_all()

    def await_news(self, pause, longest_pause):
        begin = time.monotonic()
        with self._news:
            while not self.closed.is_set():
                left = (pause if self._changes else longest_pause) - (time.monotonic() - begin)
                if left <= 0:
                    return
                self._news.wait(left)

    def close(self):
        self.closed.set()
        with self._news:
            self._news.notify_all()
        if self.call is not None:
            self.call.cancel()

    def unconfirmed(self):
        """What the service does not know yet, and that as an update."""
        with self._news:
            changes = dict(self._changes)
        update = api_pb2.AgentExecutionStatus()
        for (field, key), item in changes.items():
            if field == "todos":
                update.todos[key].CopyFrom(item)
            else:
                getattr(update, field).append(item)
        return changes, update

    def confirm(self, known):
        with self._news:
            for key, item in known.items():
                if self._changes.get(key) is item:
                    del self._changes[key]


def _send_progress(client, run, settings):
    while True:
        run.await_news(settings.interval, settings.lease / 3)
        if run.closed.is_set():
            return
        known, update = run.unconfirmed()
        if not known:
            update.heartbeat_at = _now()
        try:
            run.judge(client.update_status(run.id, update, run.version, run.closed))
            run.confirm(known)
        except grpc.RpcError as failure:
            if not run.closed.is_set():
                run.refused(failure)


def _watch(client, run):
    """Follows the execution, so that a cancellation is noticed however silent the agent is."""
    while not run.closed.is_set():
        try:
            run.call = client.follow(run.id)
            for state in run.call:
                run.judge(state)
        except grpc.RpcError as failure:
            if not run.closed.is_set() and kind(failure) is Kind.FINAL:
                run.refused(failure)
                return
        run.closed.wait(0.5)


def _close(client, run, spool):
    if run.overruled is not None:
        return RunResult(Outcome.STOPPED, 0, run.overruled)
    if run.not_taken is not None:
        return _tell(client, run, spool, _end("cannot store progress: " + str(run.not_taken.details())))
    _, end = run.unconfirmed()
    end.MergeFrom(_end("" if run.failure is None else str(run.failure) or type(run.failure).__name__))
    return _tell(client, run, spool, end)


def _tell(client, run, spool, end):
    file = _keep(spool, run, end)
    try:
        answered = client.update_status(run.id, end, run.version)
        file.unlink(missing_ok=True)
        if answered.status.phase not in (end.phase, 0):
            run.judge(answered)
            return RunResult(Outcome.STOPPED, 0, str(run.overruled))
        return RunResult(Outcome.TOLD, end.phase, "")
    except grpc.RpcError as failure:
        run.refused(failure)
        if run.overruled is not None:
            file.unlink(missing_ok=True)
            return RunResult(Outcome.STOPPED, 0, run.overruled)
        less = _end("cannot store progress: " + str(failure.details()))
        of_content = failure.code() in (grpc.StatusCode.INVALID_ARGUMENT, grpc.StatusCode.RESOURCE_EXHAUSTED)
        if of_content and end.ByteSize() > less.ByteSize():
            return _tell(client, run, spool, less)
        return RunResult(Outcome.SPOOLED, end.phase, f"{file}: {failure.code().name}: {failure.details()}")


def _end(error):
    phase = enum_pb2.EXECUTION_FAILED if error else enum_pb2.EXECUTION_COMPLETED
    return api_pb2.AgentExecutionStatus(phase=phase, error=error, completed_at=_now())


def _keep(spool, run, end):
    """Writes the end into a file that only its owner reads, whole or not at all."""
    folder = pathlib.Path(spool)
    update = api_pb2.AgentExecution(status=end)
    update.metadata.id = run.id
    update.metadata.version.id = run.version
    with tempfile.NamedTemporaryFile(dir=folder, delete=False) as written:
        written.write(update.SerializeToString())
        written.flush()
        os.fsync(written.fileno())
    file = folder / (run.id + _SUFFIX)
    os.replace(written.name, file)
    return file


def _now():
    return datetime.now(timezone.utc).isoformat().replace("+00:00", "Z")
