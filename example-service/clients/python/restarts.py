"""Runs agents while the service is killed and started again: restarts.py SERVICE_JAR RESTARTS.

Prints figures, and fails if an end of a run is lost, a cancelled agent goes on, or a spooled end is not told.
"""

import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

sys.path.insert(0, str(pathlib.Path(__file__).parent / "generated"))

from agent_execution_client import AgentExecutionClient, CallSettings, open_channel
from execute_graphton import Outcome, execute_graphton, resume
from ai.stigmer.agentic.agentexecution.v1 import api_pb2, command_pb2_grpc, enum_pb2, query_pb2_grpc
from ai.stigmer.commons.apiresource import io_pb2

MESSAGES = 20


class Service:
    """The service's jar in a process group of its own, always on the same port and data."""

    def __init__(self, jar, folder):
        self.jar, self.folder = jar, folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.target = "127.0.0.1:%d" % free.getsockname()[1]
        self.keys = {}

    def start(self):
        with open(self.folder / "service.log", "ab") as log:
            self.process = subprocess.Popen(
                ["java", "-jar", self.jar, "serve", "--port", self.target.split(":")[1],
                 "--data-dir", str(self.folder), "--bootstrap", "acme"],
                stdout=subprocess.PIPE, stderr=log, text=True, start_new_session=True)
        for line in self.process.stdout:
            if " of acme: " in line:
                self.keys.setdefault(line.split()[0], line.split()[-1])
            if line.startswith("Serving gRPC"):
                return
        raise AssertionError("the service did not start; see " + str(self.folder / "service.log"))

    def kill(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


class User:
    """The admin of the organization."""

    def __init__(self, channel, token):
        self.commands = command_pb2_grpc.AgentExecutionCommandControllerStub(channel)
        self.queries = query_pb2_grpc.AgentExecutionQueryControllerStub(channel)
        self.metadata = (("authorization", "Bearer " + token),)

    def create(self):
        wanted = api_pb2.AgentExecution(api_version="agentic.stigmer.ai/v1", kind="AgentExecution")
        wanted.metadata.name, wanted.metadata.org = "run " + str(uuid.uuid4()), "acme"
        wanted.spec.session_id, wanted.spec.message = "ses_1", "What is this?"
        return self.commands.create(wanted, metadata=self.metadata, timeout=30).metadata.id

    def get(self, execution):
        return self.queries.get(io_pb2.ApiResourceId(value=execution), metadata=self.metadata, timeout=30)

    def cancel(self, execution):
        return self.commands.cancel(io_pb2.ApiResourceId(value=execution), metadata=self.metadata, timeout=30)


def said(number):
    return api_pb2.AgentExecutionStatus(messages=[
        api_pb2.AgentMessage(id="m%d" % number, type=enum_pb2.MESSAGE_AI, content="text %d" % number)])


def talking_until(moment):
    def agent(report, stopped):
        for number in range(MESSAGES):
            if number == MESSAGES // 2:
                moment.wait()
            report(said(number))
            time.sleep(0.005)
    return agent


def silent_until(moment):
    def agent(report, stopped):
        report(said(0))
        while not moment.wait(0.02) and not stopped.is_set():
            pass
    return agent


def await_phase(user, execution, phase):
    end = time.monotonic() + 60
    while user.get(execution).status.phase != phase:
        assert time.monotonic() < end, "the run does not begin"
        time.sleep(0.05)


def restart_under_runs(service, client, user, spool, threads):
    """Kills the service under four runs and starts it again. Names the ends that are lost."""
    killed, back = threading.Event(), threading.Event()
    agents = [talking_until(killed), talking_until(back), silent_until(killed), silent_until(back)]
    executions = [user.create() for _ in agents]
    runs = [threads.submit(execute_graphton, client, execution, agent, spool)
            for execution, agent in zip(executions, agents)]
    for execution in executions:
        await_phase(user, execution, enum_pb2.EXECUTION_IN_PROGRESS)
    service.kill()
    killed.set()
    service.start()
    back.set()
    lost = []
    for execution, run, count in zip(executions, runs, (MESSAGES, MESSAGES, 1, 1)):
        result = run.result(180)
        stored = user.get(execution).status
        ids = [message.id for message in stored.messages]
        if (result.outcome is not Outcome.TOLD or stored.phase != enum_pb2.EXECUTION_COMPLETED
                or ids != ["m%d" % number for number in range(count)]):
            lost.append((execution, result, enum_pb2.ExecutionPhase.Name(stored.phase), ids))
    return lost


def cancel_silent_agent(client, user, spool, threads):
    """How long a silent agent goes on after a user has cancelled its run, in milliseconds."""
    execution = user.create()
    run = threads.submit(execute_graphton, client, execution, silent_until(threading.Event()), spool)
    await_phase(user, execution, enum_pb2.EXECUTION_IN_PROGRESS)
    begin = time.monotonic()
    user.cancel(execution)
    result = run.result(60)
    assert result.outcome is Outcome.STOPPED, result
    assert user.get(execution).status.phase == enum_pb2.EXECUTION_CANCELLED
    return round((time.monotonic() - begin) * 1000)


def tell_later(service, hasty, client, user, spool, threads):
    """An end that cannot be told is told by resume."""
    moment = threading.Event()
    execution = user.create()
    run = threads.submit(execute_graphton, hasty, execution, silent_until(moment), spool)
    await_phase(user, execution, enum_pb2.EXECUTION_IN_PROGRESS)
    service.kill()
    moment.set()
    result = run.result(60)
    assert result.outcome is Outcome.SPOOLED, result
    service.start()
    assert resume(client, spool) == (1, 0)
    assert user.get(execution).status.phase == enum_pb2.EXECUTION_COMPLETED
    assert resume(client, spool) == (0, 0)


def main(jar, restarts):
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor() as threads:
        service = Service(jar, pathlib.Path(folder))
        service.start()
        try:
            spool = pathlib.Path(folder) / "spool"
            channel = open_channel(service.target)
            client = AgentExecutionClient(channel, service.keys["service:agent-runner"])
            hasty = AgentExecutionClient(channel, service.keys["service:agent-runner"], CallSettings(deadline=5))
            user = User(channel, service.keys["user:admin"])
            lost = [end for _ in range(restarts) for end in restart_under_runs(service, client, user, spool, threads)]
            print("runner language=python restarts=%d ends=%d lost=%d" % (restarts, restarts * 4, len(lost)))
            assert not lost, lost
            print("cancelled language=python agent=silent stopped_after_ms=%d"
                  % cancel_silent_agent(client, user, spool, threads))
            tell_later(service, hasty, client, user, spool, threads)
            print("spooled language=python told=1")
        finally:
            service.kill()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
