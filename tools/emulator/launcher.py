"""Starts ministack with a placeholder for every resource type that it refuses and our templates use.

A placeholder can be created, asked for any attribute, updated and deleted, so a template is deployed as it is, with nothing filtered out.
BIND_HOST and GATEWAY_PORT say where it listens, as for ministack itself.
"""

import hashlib
import json

from ministack.app import main
from ministack.core import iam_actions, iam_evaluator
from ministack.core.responses import get_account_id, get_region
from ministack.services.cloudformation import _stacks, changesets, handlers, helpers, provisioners

PLACEHOLDERS = """
    AWS::APS::Workspace
    AWS::AppMesh::Mesh AWS::AppMesh::Route AWS::AppMesh::VirtualNode AWS::AppMesh::VirtualRouter AWS::AppMesh::VirtualService
    AWS::ApplicationAutoScaling::ScalableTarget AWS::ApplicationAutoScaling::ScalingPolicy
    AWS::Chatbot::SlackChannelConfiguration
    AWS::CodeCommit::Repository AWS::CodeConnections::Connection AWS::CodePipeline::Pipeline AWS::CodeStarConnections::Connection
    AWS::CodeStarNotifications::NotificationRule
    AWS::EC2::EIP AWS::EC2::FlowLog AWS::EC2::NatGateway AWS::EC2::SecurityGroupEgress AWS::EC2::SecurityGroupIngress
    AWS::ECS::CapacityProvider AWS::ECS::ClusterCapacityProviderAssociations
    AWS::ElasticLoadBalancingV2::ListenerCertificate
    AWS::IAM::RolePolicy
    AWS::MSK::Cluster AWS::Neptune::DBCluster AWS::Neptune::DBInstance AWS::Neptune::DBSubnetGroup
    AWS::ServiceCatalogAppRegistry::Application
""".split()


# Types whose name is their physical id: calls of their service go by it.
NAMED_BY = {"AWS::CodePipeline::Pipeline": "Name"}


class AnyAttribute(dict):
    """Attributes of a placeholder: every name has a value, an ARN where the name asks for one."""

    def __init__(self, resource_type, physical_id):
        super().__init__()
        self.service, self.kind = resource_type.lower().split("::")[1:]
        self.physical_id = physical_id

    def __bool__(self):
        # It has all attributes, though none stands in it.
        return True

    def __contains__(self, name):
        return True

    def __missing__(self, name):
        if name.endswith("Arn"):
            return f"arn:aws:{self.service}:{get_region()}:{get_account_id()}:{self.kind}/{self.physical_id}"
        return f"{self.physical_id}-{name.lower()}"

    def get(self, name, default=None):
        return self[name]


def placeholder(resource_type):
    def create(logical_id, props, stack_name):
        # The same for the same resource, because an update without a handler of its own creates again.
        digest = hashlib.sha256(f"{stack_name}/{logical_id}".encode()).hexdigest()[:17]
        physical_id = props.get(NAMED_BY.get(resource_type)) or f"{resource_type.split('::')[2].lower()}-{digest}"
        return physical_id, AnyAttribute(resource_type, physical_id)

    return {"create": create, "delete": lambda _physical_id, _props: None}


def add_attributes(resource_type, attributes):
    """Adds attributes that CloudFormation has and ministack refuses; `attributes` makes them from the properties."""
    handler = provisioners._RESOURCE_HANDLERS[resource_type]
    create = handler["create"]

    def create_with_attributes(logical_id, props, stack_name):
        physical_id, known = create(logical_id, props, stack_name)
        return physical_id, {**attributes(props), **known}

    handler["create"] = create_with_attributes


def take_metric_math():
    """Alarms on an expression watch its first metric: ministack 1.5.33 refuses expressions."""
    handler = provisioners._RESOURCE_HANDLERS["AWS::CloudWatch::Alarm"]
    create, update = handler["create"], handler["update"]

    def with_metric(props):
        stats = [one["MetricStat"] for one in props.get("Metrics", []) if "MetricStat" in one]
        if not stats:
            return props
        plain = {name: value for name, value in props.items() if name != "Metrics"}
        return {**plain, **stats[0]["Metric"], "Statistic": stats[0]["Stat"], "Period": stats[0]["Period"]}

    handler["create"] = lambda logical_id, props, stack: create(logical_id, with_metric(props), stack)
    handler["update"] = lambda physical_id, old, new, *rest: update(physical_id, with_metric(old), with_metric(new), *rest)


def remember_attributes():
    """Makes updates of nested stacks keep the attributes of resources that did not change: ministack 1.5.33 drops them there."""
    known = {}
    provision, update = provisioners._provision_resource, provisioners._update_resource

    def remembered(result):
        physical_id, attributes = result
        known[get_account_id(), get_region(), physical_id] = attributes
        return result

    def provision_resource(*args, **kwargs):
        return remembered(provision(*args, **kwargs))

    def update_resource(resource_type, physical_id, old_props, new_props, *args, **kwargs):
        before = known.get((get_account_id(), get_region(), physical_id), {})
        new_id, attributes = update(resource_type, physical_id, old_props, new_props, *args, **kwargs)
        if new_id == physical_id and type(attributes) is dict:
            attributes = {**before, **attributes} if type(before) is dict else attributes or before
        return remembered((new_id, attributes))

    provisioners._provision_resource, provisioners._update_resource = provision_resource, update_resource


def take_changed_outputs():
    """Makes a change set in which only an output changes one that can be executed: ministack 1.5.33 calls it empty."""
    create = handlers._ACTION_HANDLERS["CreateChangeSet"]

    def outputs(template, values):
        used = {name: values[name]["Value"] for name in template.get("Parameters", {}) if name in values}
        return json.dumps([template.get("Outputs", {}), used], sort_keys=True, default=str)

    def create_change_set(params):
        answer = create(params)
        _, made = changesets._find_change_set(helpers._p(params, "ChangeSetName"), helpers._p(params, "StackName"))
        stack = _stacks.get(made["StackName"]) if made else None
        if stack and made["Status"] == "FAILED" and "didn't contain changes" in made["StatusReason"]:
            before = outputs(stack.get("_template", {}), stack.get("_resolved_params", {}))
            if before != outputs(made["_template"], made["_resolved_params"]):
                made.update(Status="CREATE_COMPLETE", ExecutionStatus="AVAILABLE", StatusReason="")
        return answer

    handlers._ACTION_HANDLERS["CreateChangeSet"] = create_change_set


def tell_conditions():
    """With AUTH, keys of conditions that ministack 1.5.33 does not know: connections count as TLS, though the loopback has none."""
    told = {"aws:securetransport": "true", "s3:tlsversion": "1.3", "aws:principalisawsservice": "false"}
    resolve, of_object = iam_evaluator._resolve_condition_key, iam_actions._s3_object_context

    def resolve_key(key, context):
        return told.get(key.lower()) or resolve(key, context)

    def object_context(action, query, path, headers):
        found = of_object(action, query, path, headers)
        once = action == "s3:PutObject" and headers.get("if-none-match")
        return {**found, "s3:if-none-match": once} if once else found

    iam_evaluator._resolve_condition_key, iam_actions._s3_object_context = resolve_key, object_context


# A version of ministack that knows a type wins over its placeholder.
for name in PLACEHOLDERS:
    provisioners._RESOURCE_HANDLERS.setdefault(name, placeholder(name))
add_attributes("AWS::EC2::VPC", lambda props: {"CidrBlock": props["CidrBlock"]})

tell_conditions()
take_metric_math()
take_changed_outputs()
remember_attributes()

main()
