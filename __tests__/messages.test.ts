import { expect, test } from 'vitest'
import { collectMessages } from './messages.ts'

const INTRODUCTION = `# Messages

Every sentence that users can see, listed by the file that prints it, so that a reviewer can read them at a glance. \`{…}\` stands for a value.
\`npx vitest run messages --update\` writes this page.
`

// Read the difference aloud before you update it.
test('docs/messages.md has every sentence as it is printed', async () => {
  const sections = collectMessages().map(
    ([path, messages]) => `\n## ${path}\n\n${messages.map(text => `- ${line(text)}\n`).join('')}`,
  )
  await expect(INTRODUCTION + sections.join('')).toMatchFileSnapshot('../docs/messages.md')
})

/** As it stands, on one line, and nothing of it is Markdown. */
const line = (text: string) => `\`\` ${text.replaceAll('\n', '↵').trim()} \`\``
