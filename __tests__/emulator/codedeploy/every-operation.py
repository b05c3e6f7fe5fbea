"""Calls each operation of boto3's own model of CodeDeploy once, and says on stderr what is not as that model says."""

import sys

import boto3
from botocore import xform_name
from botocore.exceptions import ClientError

client = boto3.client("codedeploy", endpoint_url=sys.argv[1])
model = client.meta.service_model
called = set()


def wrong(text):
    print(text, file=sys.stderr)


def call(operation, refused=None, **request):
    """`refused`: the code of the error that is right for the request."""
    called.add(operation)
    try:
        answer = getattr(client, xform_name(operation))(**request)
    except ClientError as error:
        code = error.response["Error"]["Code"]
        listed = [shape.name for shape in model.operation_model(operation).error_shapes]
        if code != refused:
            wrong(f"{operation}: {error}")
        if code not in listed:
            wrong(f"{operation}: {code} is not an error of the model.")
        return {}
    if refused is not None:
        wrong(f"{operation}: not refused.")
    return answer


def see(operation, expected, **request):
    """`expected`: members of the answer with their values."""
    answer = call(operation, **request)
    for name, value in expected.items():
        if answer.get(name) != value:
            wrong(f"{operation}: {name} is {answer.get(name)}, not {value}.")
    return answer


APP = {"applicationName": "App"}
GROUP = {**APP, "deploymentGroupName": "Group"}
ROLE = "arn:aws:iam::123456789012:role/CodeDeploy"
COMMIT = {"repository": "me/site", "commitId": "a" * 40}
REVISION = {"revisionType": "GitHub", "gitHubLocation": COMMIT}
ENDED = "DeploymentAlreadyCompletedException"

# Applications, and their tags.
arn = "arn:aws:codedeploy:sa-east-1:123456789012:application:New"
call("CreateApplication", applicationName="Old", tags=[{"Key": "team", "Value": "a"}])
call("CreateApplication", "ApplicationAlreadyExistsException", applicationName="Old")
call("UpdateApplication", applicationName="Old", newApplicationName="New")
see("ListApplications", {"applications": ["App", "New"]})
call("GetApplication", "ApplicationDoesNotExistException", applicationName="Old")
if len(call("BatchGetApplications", applicationNames=["App", "New"])["applicationsInfo"]) != 2:
    wrong("BatchGetApplications: not both.")
call("TagResource", ResourceArn=arn, Tags=[{"Key": "stage", "Value": "b"}])
call("UntagResource", ResourceArn=arn, TagKeys=["team"])
see("ListTagsForResource", {"Tags": [{"Key": "stage", "Value": "b"}]}, ResourceArn=arn)
call("DeleteApplication", applicationName="New")

# Groups and configurations.
new = {**APP, "deploymentGroupName": "New"}
call("CreateDeploymentConfig", deploymentConfigName="Half", minimumHealthyHosts={"type": "FLEET_PERCENT", "value": 50})
call("CreateDeploymentGroup", **new, serviceRoleArn=ROLE, deploymentConfigName="Half")
call("CreateDeploymentGroup", "DeploymentGroupAlreadyExistsException", **new, serviceRoleArn=ROLE)
call("DeleteDeploymentConfig", "DeploymentConfigInUseException", deploymentConfigName="Half")
call(
    "UpdateDeploymentGroup",
    **APP,
    currentDeploymentGroupName="New",
    newDeploymentGroupName="Newer",
    deploymentConfigName="CodeDeployDefault.OneAtATime",
)
newer = {**APP, "deploymentGroupName": "Newer"}
see("ListDeploymentGroups", {"deploymentGroups": ["Group", "Newer"]}, **APP)
if call("GetDeploymentGroup", **newer)["deploymentGroupInfo"]["serviceRoleArn"] != ROLE:
    wrong("GetDeploymentGroup: another role.")
call("BatchGetDeploymentGroups", **APP, deploymentGroupNames=["Group", "Newer"])
call("DeleteDeploymentGroup", **newer)
call("GetDeploymentConfig", deploymentConfigName="Half")
if "Half" not in call("ListDeploymentConfigs")["deploymentConfigsList"]:
    wrong("ListDeploymentConfigs: one is missing.")
call("DeleteDeploymentConfig", deploymentConfigName="Half")

# Revisions.
call("RegisterApplicationRevision", **APP, revision=REVISION, description="by hand")
see("GetApplicationRevision", {"revision": REVISION}, **APP, revision=REVISION)
see("ListApplicationRevisions", {"revisions": [REVISION]}, **APP)
call("BatchGetApplicationRevisions", **APP, revisions=[REVISION])

# A deployment, also by the operations that are deprecated.
id = call("CreateDeployment", **GROUP, revision=REVISION)["deploymentId"]
client.get_waiter("deployment_successful").wait(deploymentId=id, WaiterConfig={"Delay": 1, "MaxAttempts": 30})
if call("GetDeployment", deploymentId=id)["deploymentInfo"]["status"] != "Succeeded":
    wrong("GetDeployment: not Succeeded.")
call("BatchGetDeployments", deploymentIds=[id])
pages = client.get_paginator("list_deployments").paginate(**GROUP)
if [one for page in pages for one in page["deployments"]] != [id]:
    wrong("ListDeployments: not this one alone.")
called.add("ListDeployments")
see("ListDeploymentTargets", {"targetIds": ["i-1"]}, deploymentId=id)
call("GetDeploymentTarget", deploymentId=id, targetId="i-1")
call("BatchGetDeploymentTargets", deploymentId=id, targetIds=["i-1"])
see("ListDeploymentInstances", {"instancesList": ["i-1"]}, deploymentId=id)
if call("GetDeploymentInstance", deploymentId=id, instanceId="i-1")["instanceSummary"]["status"] != "Succeeded":
    wrong("GetDeploymentInstance: not Succeeded.")
call("BatchGetDeploymentInstances", deploymentId=id, instanceIds=["i-1"])
call("ContinueDeployment", ENDED, deploymentId=id, deploymentWaitType="READY_WAIT")
call("SkipWaitTimeForInstanceTermination", ENDED, deploymentId=id)
call("StopDeployment", ENDED, deploymentId=id)
call(
    "PutLifecycleEventHookExecutionStatus",
    "UnsupportedActionForDeploymentTypeException",
    deploymentId=id,
    lifecycleEventHookExecutionId="x",
    status="Succeeded",
)

# Instances of one's own, and what else there is.
box = {"instanceNames": ["box"], "tags": [{"Key": "name", "Value": "box"}]}
call("RegisterOnPremisesInstance", instanceName="box", iamUserArn="arn:aws:iam::123456789012:user/box")
call("AddTagsToOnPremisesInstances", **box)
see("ListOnPremisesInstances", {"instanceNames": ["box"]})
call("GetOnPremisesInstance", instanceName="box")
call("BatchGetOnPremisesInstances", instanceNames=["box"])
call("RemoveTagsFromOnPremisesInstances", **box)
call("DeregisterOnPremisesInstance", instanceName="box")
see("ListGitHubAccountTokenNames", {"tokenNameList": []})
call("DeleteGitHubAccountToken", "GitHubAccountTokenDoesNotExistException", tokenName="mine")
call("DeleteResourcesByExternalId", externalId="x")

for operation in sorted(set(model.operation_names) - called):
    wrong(f"{operation}: never called.")
