// Formats findings as SARIF, for GitHub's code scanning.

import { explanation } from '../../core/problem-text.ts'
import type { Finding } from '../finding.ts'

// A section for each code.
const HELP = 'https://github.com/fabi1816/potato-deploy/blob/main/docs/problems.md'

/** SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/; `prefix` makes paths the repository's. */
export function sarifOf(findings: readonly Finding[], prefix: string): object {
  const codes = [...new Set(findings.map(({ problem }) => problem.code))].sort()
  const rules = codes.map(id => ({
    id,
    shortDescription: { text: id.replace(/^.*\//, '').replaceAll('-', ' ') },
    helpUri: `${HELP}#${anchorOf(id)}`,
  }))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'potato-deploy',
            informationUri: 'https://github.com/fabi1816/potato-deploy',
            rules,
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(finding => resultOf(finding, prefix, codes)),
      },
    ],
  }
}

function resultOf({ severity, problem }: Finding, prefix: string, codes: readonly string[]): object {
  const { code, what, at } = problem
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: [what, ...explanation(problem)].join('\n') },
    ...(at?.kind === 'file' && {
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI((prefix + at.path).replace(/\p{Cs}/gu, '\ufffd')) },
            region: { startLine: at.line ?? 1, startColumn: at.column ?? 1 },
          },
        },
      ],
    }),
  }
}

/** GitHub's anchor of a heading: without the slash. */
function anchorOf(code: string): string {
  return code.toLowerCase().replace(/[^\w-]/g, '')
}
