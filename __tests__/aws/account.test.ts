// Makes, updates and deletes the stack in moto's AWS, and runs the commands of docs/aws.md there.
//
// Needs cfn-lint, moto's server (moto_server) and the AWS CLI in one folder: AWS_TOOLS=~/.local/bin npx vitest run
// __tests__/aws. moto 5.2 knows no CodeDeploy, OIDC provider or association in a stack, and passes over them.

import { execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { awsFiles, PARAMETERS } from '../../src/init/aws-files.ts'
import { type AtEnd, folder } from '../git/git-fixture.ts'
import { freePort } from '../listen.ts'

const TOOLS = process.env['AWS_TOOLS']
const TEMPLATE = fileURLToPath(new URL('../../aws/template.yml', import.meta.url))
const DOCUMENT = readFileSync(new URL('../../docs/aws.md', import.meta.url), 'utf8')

const run = promisify(execFile)
const PATH = `${TOOLS}:${process.env['PATH']}`

/** The commands of a section of docs/aws.md, each block as it stands. */
function commandsOf(title: string): readonly string[] {
  const section = DOCUMENT.split(/^## /m).find(text => text.startsWith(`${title}\n`)) ?? ''
  return [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(match => match[1] ?? '')
}

describe.skipIf(TOOLS === undefined)('an account (skipped without AWS_TOOLS)', { timeout: 240_000 }, () => {
  const ends: Parameters<AtEnd>[0][] = []
  let home = ''
  let endpoint = ''

  const shell = async (script: string) => {
    const env = {
      PATH,
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_PAGER: '',
    }
    return (await run('bash', ['-euo', 'pipefail', '-c', script], { cwd: home, env })).stdout.trim()
  }
  const words = async (script: string) => (await shell(`${script} --output text`)).split(/\s+/).sort()
  const deploy = (parameters: string) =>
    shell(
      `aws cloudformation deploy --template-file aws/template.yml --stack-name potato-deploy --capabilities CAPABILITY_NAMED_IAM --parameter-overrides ${parameters}`,
    )
  const roles = () => words("aws iam list-roles --query 'Roles[].RoleName'")
  const instances = () => words("aws ec2 describe-instances --query 'Reservations[].Instances[].InstanceId'")

  beforeAll(async () => {
    home = await folder({}, clean => ends.push(clean))
    const port = await freePort()
    endpoint = `http://127.0.0.1:${port}`
    const server = spawn(join(TOOLS ?? '', 'moto_server'), ['-H', '127.0.0.1', '-p', String(port)], {
      stdio: 'ignore',
      env: { PATH },
    })
    ends.push(async () => void server.kill())
    await shell(
      `curl -sf --retry 40 --retry-delay 1 --retry-connrefused -o /dev/null ${endpoint}/moto-api/data.json`,
    )
    await mkdir(join(home, 'aws'))
    await cp(TEMPLATE, join(home, 'aws', 'template.yml'))
    const files = awsFiles(readFileSync(TEMPLATE, 'utf8'), undefined, {
      repository: 'Ada/site',
      ids: { repository: 42, owner: 7 },
    })
    await writeFile(join(home, PARAMETERS), files.get(PARAMETERS)?.text ?? '')
  }, 120_000)

  afterAll(async () => {
    for (const clean of ends.reverse()) await clean()
  })

  beforeEach(async () => {
    await shell(`curl -sf -X POST ${endpoint}/moto-api/reset`)
  })

  test('cfn-lint has no complaint', async () => {
    const { stdout } = await run(join(TOOLS ?? '', 'cfn-lint'), [TEMPLATE], { env: { PATH } })
    expect(stdout).toBe('')
  })

  test('an empty account: the commands of the document, updates that keep the instance, deletion', async () => {
    const [, stack = '', instance = ''] = commandsOf('A new account')
    // moto has no public parameter of the AMI, and adds no security group in an update: the instance is made first.
    const image = (await words("aws ec2 describe-images --query 'Images[0].ImageId'")).join()
    await shell(instance.replace(/^image=[\s\S]*?(?=^aws cloudformation)/m, `image=${image}\n`))
    const before = await instances()
    expect(before).toHaveLength(1)
    expect(await words("aws ec2 describe-addresses --query 'Addresses[].InstanceId'")).toEqual(before)

    await shell(stack)
    await deploy(
      'TagValue=other Environment=staging AgentVersion=2 DeploymentConfig=CodeDeployDefault.AllAtOnce',
    )
    expect(await instances()).toEqual(before)
    const left = ['CodeDeploy4EC2-instance-profile', 'CodeDeployRole4PotatoEC2']
    expect(await roles()).toEqual([...left, 'potato-deploy'])

    await shell('aws cloudformation delete-stack --stack-name potato-deploy')
    expect(await roles()).toEqual(left)
  })

  test('a role for previews passes the service role that the stack made, and goes with the stack', async () => {
    await deploy('Repository=Ada/site Previews=yes')
    expect(await roles()).toContain('potato-preview')
    const policy = await shell(
      'aws iam get-role-policy --role-name potato-preview --policy-name preview --query PolicyDocument',
    )
    expect(policy).toContain('arn:aws:iam::123456789012:role/CodeDeployRole4PotatoEC2')
    await shell('aws cloudformation delete-stack --stack-name potato-deploy')
    expect(await roles()).not.toContain('potato-preview')
  })

  describe('everything made by hand', () => {
    const trust = '\'{"Version":"2012-10-17","Statement":[]}\''
    const byHand = `
      for role in CodeDeployRole4PotatoEC2 CodeDeploy4EC2-instance-profile; do
        aws iam create-role --role-name $role --assume-role-policy-document ${trust}
      done
      aws iam create-instance-profile --instance-profile-name CodeDeploy4EC2-instance-profile
      aws iam add-role-to-instance-profile --instance-profile-name CodeDeploy4EC2-instance-profile --role-name CodeDeploy4EC2-instance-profile
      aws iam create-open-id-connect-provider --url https://token.actions.githubusercontent.com --client-id-list sts.amazonaws.com
      aws deploy create-application --application-name Super-duper-potato-app
      aws deploy create-deployment-group --application-name Super-duper-potato-app --deployment-group-name Potato-deployment-group --service-role-arn arn:aws:iam::123456789012:role/CodeDeployRole4PotatoEC2`

    test('without the parameters it fails, and takes nothing over', async () => {
      await shell(byHand)
      await expect(deploy('file://aws/parameters.json')).rejects.toThrow(/EntityAlreadyExists/)
    })

    test('the commands of the document make the one role that is missing; deletion removes that one only', async () => {
      await shell(byHand)
      const before = await roles()
      const [commands = ''] = commandsOf('An account that deploys already')
      await shell(commands)
      expect(await roles()).toEqual([...before, 'potato-deploy'].sort())
      const trusted = await shell(
        "aws iam get-role --role-name potato-deploy --query 'Role.AssumeRolePolicyDocument.Statement[0]'",
      )
      expect(JSON.parse(trusted)).toMatchObject({
        Principal: {
          Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com',
        },
        Condition: { StringEquals: { 'token.actions.githubusercontent.com:repository_id': '42' } },
      })
      await shell('aws cloudformation delete-stack --stack-name potato-deploy')
      expect(await roles()).toEqual(before)
      expect(await words('aws deploy list-applications --query applications')).toEqual([
        'Super-duper-potato-app',
      ])
      expect(await shell('aws iam list-open-id-connect-providers')).toContain(
        'token.actions.githubusercontent.com',
      )
    })
  })
})
