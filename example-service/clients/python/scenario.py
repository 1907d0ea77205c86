"""Creates an execution, follows it to its end, and is refused: scenario.py TARGET KEY OTHER_KEY."""

import pathlib
import sys

import grpc

sys.path.insert(0, str(pathlib.Path(__file__).parent / "generated"))

from ai.stigmer.agentic.agentexecution.v1 import api_pb2, command_pb2_grpc, query_pb2_grpc
from ai.stigmer.agentic.agentexecution.v1.enum_pb2 import ExecutionPhase
from ai.stigmer.commons.apiresource.io_pb2 import ApiResourceId
from ai.stigmer.commons.apiresource.metadata_pb2 import ApiResourceMetadata
from ai.stigmer.agentic.agentexecution.v1.spec_pb2 import AgentExecutionSpec


def main(target, key, other_key):
    channel = grpc.insecure_channel(target)
    commands = command_pb2_grpc.AgentExecutionCommandControllerStub(channel)
    queries = query_pb2_grpc.AgentExecutionQueryControllerStub(channel)
    mine, others = ((("authorization", "Bearer " + each),) for each in (key, other_key))
    wanted = api_pb2.AgentExecution(
        api_version="agentic.stigmer.ai/v1", kind="AgentExecution",
        metadata=ApiResourceMetadata(org="acme", name="From Python"),
        spec=AgentExecutionSpec(session_id="ses_1", message="Hello"))

    created = commands.create(wanted, metadata=mine)
    execution = ApiResourceId(value=created.metadata.id)
    print("created", execution.value, flush=True)
    phases = [ExecutionPhase.Name(state.status.phase) for state in queries.subscribe(execution, metadata=mine)]
    print("followed", len(phases), phases[-1], flush=True)
    try:
        commands.cancel(execution, metadata=others)
    except grpc.RpcError as refusal:
        print("refused", refusal.details())


main(*sys.argv[1:])
