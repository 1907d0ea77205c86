"""Tells an AgentExecution service what an agent has done.

A call is tried until it is acknowledged, refused for good, or its deadline has passed. Every update carries a number that
is greater than those before it, so an attempt that was delayed on its way, or one whose answer got lost, cannot bring an
old status back. An update that is too large is sent in pieces.
"""

import enum
import random
import threading
import time
from dataclasses import dataclass

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status

from ai.stigmer.agentic.agentexecution.v1 import api_pb2, command_pb2_grpc, query_pb2_grpc
from ai.stigmer.commons.apiresource import io_pb2

# No more than a runner has to know: answers do not grow with the history.
_ANSWERED_FIELDS = "metadata.id,metadata.version,status.phase"

_FINAL = {
    grpc.StatusCode.INVALID_ARGUMENT,
    grpc.StatusCode.NOT_FOUND,
    grpc.StatusCode.ALREADY_EXISTS,
    grpc.StatusCode.PERMISSION_DENIED,
    grpc.StatusCode.UNAUTHENTICATED,
    grpc.StatusCode.FAILED_PRECONDITION,
    grpc.StatusCode.OUT_OF_RANGE,
    grpc.StatusCode.UNIMPLEMENTED,
}

_SHORTEST = 1024
_SHORTENED = " ... [shortened, as it was too large]"


@dataclass(frozen=True)
class CallSettings:
    """How patient a client is, in seconds."""

    deadline: float = 120
    attempt: float = 10
    first_pause: float = 0.1
    longest_pause: float = 2


class Kind(enum.Enum):
    """What the failure of a call says about another attempt."""

    PASSING = 1
    TOO_LARGE = 2
    FINAL = 3


def open_channel(target, credentials=None):
    """A channel that finds a service that is back within a second. Without credentials it speaks no TLS."""
    options = [("grpc.initial_reconnect_backoff_ms", 100), ("grpc.max_reconnect_backoff_ms", 1000)]
    if credentials is None:
        return grpc.insecure_channel(target, options)
    return grpc.secure_channel(target, credentials, options)


class AgentExecutionClient:
    """Thread-safe; the updates of one execution are sent one after the other."""

    def __init__(self, channel, token, settings=CallSettings()):
        self._commands = command_pb2_grpc.AgentExecutionCommandControllerStub(channel)
        self._queries = query_pb2_grpc.AgentExecutionQueryControllerStub(channel)
        self._metadata = (("authorization", "Bearer " + token), ("stigmer-read-mask", _ANSWERED_FIELDS))
        self._settings = settings
        self._lock = threading.Lock()
        self._last_number = 0

    def update_status(self, execution_id, status, version="", stopped=None):
        """Merges a status into the stored one; what is unset stays as it is stored.

        Returns the execution's id, version and phase. With a version the update is ABORTED once the user asks for something
        else. Raises grpc.RpcError as the service answered after the last attempt; an event that is set ends the attempts.
        """
        until = time.monotonic() + self._settings.deadline
        return self._tell(execution_id, version, status, self._next_number(0), until, stopped)

    def read(self, execution_id):
        """The execution's id, version and phase."""
        until = time.monotonic() + self._settings.deadline
        request = io_pb2.ApiResourceId(value=execution_id)
        return self._attempts(until, None, lambda seconds: self._queries.get(
            request, timeout=seconds, metadata=self._metadata))

    def follow(self, execution_id):
        """The states of an execution, now and from then on: a call that can be iterated and cancelled."""
        return self._queries.subscribe(io_pb2.ApiResourceId(value=execution_id), metadata=self._metadata)

    def _tell(self, execution_id, version, status, number, until, stopped):
        update = api_pb2.AgentExecution(status=status)
        update.metadata.id = execution_id
        if version:
            update.metadata.version.id = version
        metadata = self._metadata + (("stigmer-sequence", str(number)),)
        try:
            execution, call = self._attempts(until, stopped, lambda seconds: self._commands.updateStatus.with_call(
                update, timeout=seconds, metadata=metadata))
        except grpc.RpcError as failure:
            smaller = pieces(status) if kind(failure) is Kind.TOO_LARGE else []
            if not smaller:
                raise
            for piece in smaller:
                execution = self._tell(execution_id, version, piece, self._next_number(0), until, stopped)
            return execution
        overtaken_by = int(dict(call.initial_metadata()).get("stigmer-overtaken-by", 0))
        if overtaken_by > number:
            # Another runner is ahead, or this one's clock is behind: the news is as new as before.
            return self._tell(execution_id, version, status, self._next_number(overtaken_by), until, stopped)
        return execution

    def _attempts(self, until, stopped, call):
        before = None
        bound = self._settings.first_pause
        while True:
            left = until - time.monotonic()
            try:
                return call(max(0.001, min(self._settings.attempt, left)))
            except grpc.RpcError as failure:
                # A random time up to a bound, so that runners that failed together do not come back together.
                pause = max(random.uniform(0, bound), retry_after(failure) or 0)
                if (kind(failure) is not Kind.PASSING or pause >= until - time.monotonic()
                        or (stopped is not None and stopped.wait(pause))):
                    if before is not None and failure.code() is grpc.StatusCode.DEADLINE_EXCEEDED:
                        raise before
                    raise
                if stopped is None:
                    time.sleep(pause)
                before = failure
                bound = min(bound * 2, self._settings.longest_pause)

    def _next_number(self, behind):
        """The time in microseconds, or one more than the last number: greater than that of every runner before this one."""
        with self._lock:
            self._last_number = max(self._last_number + 1, behind + 1, time.time_ns() // 1000)
            return self._last_number


def kind(failure):
    """What the failure says about another attempt. As updates are numbered, one that was stored in spite of it is harmless."""
    code = failure.code()
    if code is grpc.StatusCode.RESOURCE_EXHAUSTED:
        info = _detail(failure, error_details_pb2.ErrorInfo)
        passes = retry_after(failure) is not None or (info is not None and info.reason == "LIMIT_EXCEEDED")
        return Kind.PASSING if passes else Kind.TOO_LARGE
    # Without a time to come back, it is the version that was asked for which is no longer there.
    replaced = code is grpc.StatusCode.ABORTED and retry_after(failure) is None
    return Kind.FINAL if replaced or code in _FINAL else Kind.PASSING


def retry_after(failure):
    """When the service wants to be asked again, in seconds; None if it does not say."""
    info = _detail(failure, error_details_pb2.RetryInfo)
    return None if info is None else info.retry_delay.seconds + info.retry_delay.nanos / 1e9


def _detail(failure, message):
    status = rpc_status.from_call(failure)
    for detail in status.details if status is not None else ():
        if detail.Is(message.DESCRIPTOR):
            unpacked = message()
            detail.Unpack(unpacked)
            return unpacked
    return None


def pieces(status):
    """Two smaller updates that make the same when they are merged in order, or a single shorter one; empty if neither.

    The last one has the phase, as nothing can follow a final one. A single item loses the end of its text, and says so.
    """
    items = [(field, item) for field in ("messages", "tool_calls", "sub_agent_executions")
             for item in getattr(status, field)]
    items += [("todos", key) for key in sorted(status.todos)]
    rest = api_pb2.AgentExecutionStatus()
    rest.CopyFrom(status)
    for field in ("messages", "tool_calls", "sub_agent_executions", "todos"):
        rest.ClearField(field)
    if len(items) > 1:
        half = len(items) // 2
        return [_with(status, items[:half], api_pb2.AgentExecutionStatus()), _with(status, items[half:], rest)]
    if items and rest.ByteSize() > 0:
        return [_with(status, items, api_pb2.AgentExecutionStatus()), rest]
    shorter = api_pb2.AgentExecutionStatus()
    shorter.CopyFrom(status)
    _shorten(shorter)
    return [] if shorter == status else [shorter]


def _with(status, items, piece):
    for field, item in items:
        if field == "todos":
            piece.todos[item].CopyFrom(status.todos[item])
        else:
            getattr(piece, field).append(item)
    return piece


def _shorten(status):
    status.error = _half(status.error)
    for message in status.messages:
        message.content = _half(message.content)
    for call in status.tool_calls:
        if call.args.ByteSize() > max(_SHORTEST, len(call.result)):
            call.ClearField("args")
        else:
            call.result, call.error = _half(call.result), _half(call.error)
    for agent in status.sub_agent_executions:
        agent.input, agent.output, agent.error = _half(agent.input), _half(agent.output), _half(agent.error)
    for todo in status.todos.values():
        todo.content = _half(todo.content)


def _half(text):
    if len(text) <= _SHORTEST + len(_SHORTENED):
        return text
    whole = text.removesuffix(_SHORTENED)
    return whole[:len(whole) // 2] + _SHORTENED
