"""Runs tasks with the A2A project's own client while the service is killed and started again: resumes.py SERVICE_JAR.

Prints figures for each transport, and fails if a task does not come to its end before the client, or a message is lost.
"""

import asyncio
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import uuid

import grpc
import httpx
from a2a.client import A2ACardResolver, A2AClientError, ClientConfig, ClientFactory
from a2a.client.auth import AuthInterceptor, CredentialService
from a2a.types.a2a_pb2 import (
    CancelTaskRequest, GetTaskRequest, ListTasksRequest, Message, Part, Role, SendMessageRequest,
    SubscribeToTaskRequest, TaskState)
from a2a.utils.errors import TaskNotCancelableError, UnsupportedOperationError

TASKS = 4
MESSAGES = 10
PATIENCE = 120
UPDATE = "/ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandController/updateStatus"


class Service:
    """The service's jar in a process group of its own, always on the same ports and data."""

    def __init__(self, jar, folder):
        self.jar, self.folder, self.keys = jar, folder, {}
        self.port, self.http_port = free_port(), free_port()
        self.http = "http://127.0.0.1:%d" % self.http_port

    def start(self):
        with open(self.folder / "service.log", "ab") as log:
            self.process = subprocess.Popen(
                ["java", "-jar", self.jar, "serve", "--port", str(self.port), "--http-port", str(self.http_port),
                 "--data-dir", str(self.folder), "--bootstrap", "acme"],
                stdout=subprocess.PIPE, stderr=log, text=True, start_new_session=True)
        for line in self.process.stdout:
            if " of acme: " in line:
                self.keys.setdefault(line.split()[0], line.split()[-1])
            if line.startswith("Serving gRPC"):
                return
        raise AssertionError("the service did not start: " + (self.folder / "service.log").read_text())

    def kill(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class Key(CredentialService):
    """The API key for whatever scheme the agent card asks for."""

    def __init__(self, key):
        self.key = key

    async def get_credentials(self, security_scheme_name, context):
        return self.key


async def open_client(service, transport, http):
    card = await A2ACardResolver(http, service.http).get_agent_card()
    config = ClientConfig(
        httpx_client=http, grpc_channel_factory=grpc.aio.insecure_channel, supported_protocol_bindings=[transport])
    return ClientFactory(config).create(card, interceptors=[AuthInterceptor(Key(service.keys["user:admin"]))])


def message(text):
    return SendMessageRequest(tenant="acme", message=Message(
        message_id=str(uuid.uuid4()), role=Role.ROLE_USER, parts=[Part(text=text)]))


async def run_agent(service, http, task, half, goes_on):
    """A runner that tells one message after another, and waits in the middle."""
    for number in range(MESSAGES):
        if number == MESSAGES // 2:
            half.set()
            await goes_on.wait()
        status = {"phase": "EXECUTION_IN_PROGRESS",
                  "messages": [{"id": "m%d" % number, "type": "MESSAGE_AI", "content": "text %d" % number}]}
        if number == MESSAGES - 1:
            status["phase"] = "EXECUTION_COMPLETED"
        answer = await http.post(
            service.http + UPDATE, json={"metadata": {"id": task}, "status": status},
            headers={"authorization": "Bearer " + service.keys["service:agent-runner"]})
        answer.raise_for_status()


class Followed:
    """What a client sees of a task."""

    def __init__(self):
        self.task, self.begun, self.resumed = "", asyncio.Event(), 0
        self.state, self.result = TaskState.TASK_STATE_UNSPECIFIED, ""

    def see(self, event):
        if event.HasField("task"):
            self.task, self.state = event.task.id, event.task.status.state
            self.begun.set()
        elif event.HasField("status_update"):
            self.state = event.status_update.status.state
        elif event.HasField("artifact_update"):
            self.result = event.artifact_update.artifact.parts[0].text


async def follow(client, followed):
    """Sends a message and follows the task to its end, over however many connections."""
    stream, first = client.send_message(message("What is this?")), True
    while followed.state != TaskState.TASK_STATE_COMPLETED:
        try:
            async for event in stream:
                assert not first or event.HasField("task"), "the task does not come first: %s" % event
                first = False
                followed.see(event)
            assert followed.state == TaskState.TASK_STATE_COMPLETED, "the stream ended before the task"
        except UnsupportedOperationError:
            task = await client.get_task(GetTaskRequest(id=followed.task))
            followed.state, followed.result = task.status.state, task.artifacts[0].parts[0].text
        except A2AClientError:
            assert followed.task, "the connection broke before the task was known"
            followed.resumed += not first
            first = True
            await asyncio.sleep(0.2)
            stream = client.subscribe(SubscribeToTaskRequest(id=followed.task))
    return followed


async def over(transport, service, http):
    client = await open_client(service, transport, http)
    tasks = [Followed() for _ in range(TASKS)]
    clients = [asyncio.create_task(follow(client, task)) for task in tasks]
    await asyncio.gather(*(task.begun.wait() for task in tasks))
    halves, goes_on = [asyncio.Event() for _ in tasks], asyncio.Event()
    agents = [asyncio.create_task(run_agent(service, http, task.task, half, goes_on))
              for task, half in zip(tasks, halves)]
    await asyncio.gather(*(half.wait() for half in halves))
    await asyncio.to_thread(service.kill)
    await asyncio.to_thread(service.start)
    goes_on.set()
    await asyncio.gather(*agents, *clients)

    lost = 0
    for followed in tasks:
        task = await client.get_task(GetTaskRequest(id=followed.task))
        texts = [part.text for said in task.history[1:] for part in said.parts]
        lost += (texts != ["text %d" % number for number in range(MESSAGES)]
                 or followed.result != "text %d" % (MESSAGES - 1))
    await the_rest(client, tasks)
    print("a2a transport=%s tasks=%d resumed=%d lost=%d"
          % (transport.lower(), TASKS, sum(task.resumed > 0 for task in tasks), lost), flush=True)
    assert lost == 0 and all(task.resumed for task in tasks)


async def the_rest(client, tasks):
    """The rpcs that a run to its end does not call, and what is refused."""
    listed = await client.list_tasks(ListTasksRequest(tenant="acme"))
    assert {task.id for task in listed.tasks} >= {task.task for task in tasks}, listed
    followed = Followed()
    async for event in client.send_message(message("And that?")):
        followed.see(event)
        if event.HasField("task"):
            canceled = await client.cancel_task(CancelTaskRequest(id=event.task.id))
            assert canceled.status.state == TaskState.TASK_STATE_CANCELED, canceled
    assert followed.state == TaskState.TASK_STATE_CANCELED, followed.state
    try:
        await client.cancel_task(CancelTaskRequest(id=tasks[0].task))
        raise AssertionError("a completed task was canceled")
    except TaskNotCancelableError:
        pass


async def main(jar):
    with tempfile.TemporaryDirectory() as folder:
        service = Service(jar, pathlib.Path(folder))
        service.start()
        try:
            for transport in ("GRPC", "JSONRPC"):
                async with httpx.AsyncClient(timeout=30) as http:
                    await asyncio.wait_for(over(transport, service, http), PATIENCE)
        finally:
            service.kill()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
