// A syntax error is one for Bash too: what the parser does not know is none.

import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { parseScript } from '../../../src/check/shell/parser.ts'

const RIGHT = [
  'x=$(case $a in a) echo 1;; (b) echo 2;; esac)',
  "x=$(cat <<'EOF'\nit's (a\n)\nEOF\n)\ny='b'",
  'echo "$(cat <<EOF\nit\'s $(date)\nEOF\n)"',
  "x=$(\n# it's a comment )\necho a\n)",
  'echo "$(echo "it\'s")" "${x:-"a value"}" "${x//\\"/}"',
  `echo \${x%%"}"*} \${x#'{'} \${x//'/'/_} \${x:-$(echo ")")}`,
  'echo "${x:-{}" ${x:-{a}} ${x#{} "${x:-${y:-{}}"\n: "${START=site \\${PORT:-1\\} \\"\\${LOG\\}\\"}"',
  'for ((i=0; i<3; i++)) { echo; }\nfor i in a b; { echo $i; }\nfor i\nin a\ndo echo; done\nfor i do echo; done',
  'coproc cat\ncoproc X { cat; }\ncoproc ( cat )',
  '\\if true\necho if then else } done fi',
  "a=(1 2 # it's (\n 3)\nb=([x]=1 [y]='b )')",
  "cat <<A <<B\n'\nA\n\"\nB\ncat <<-EOF\n\tit's\n\tEOF\ncat <<\\EOF && echo\nit's `\nEOF",
  'if [[ $a =~ ^(a|b)$ && ( -n $b || $c == *(x|y) ) ]]; then echo; fi',
  'shopt -s extglob\nrm !(a|b)\nls +([0-9])',
  'f() (echo a)\nfunction g() { echo; } >log 2>&1\nfunction h\n{\n echo\n}\nf-g() if true; then echo; fi',
  'function f (echo a)\nfunction g(\n echo\n) >log\nfunction h ( (a); (b) )\nfunction i ((a == 1))',
  'case a in a) ;& b) ;;& *) esac\ncase a in\nesac\ncase x in "a b"|[!0-9]) echo;; esac',
  'diff <(ls a) <(ls b)\nwhile read -r a; do echo; done < <(ls)',
  "((a++)) && let 'a=1<<2'\necho $((1<<2)) $[1+2] $((echo a); echo b)\n((echo a); echo b)",
  "x=`echo \\`echo a\\`` y=`echo \"it's\"`\necho 'a'\\''b' $'it\\'s' $\"it's\" a#b #c'd",
  'a &&\n# comment\n\n b |\nc\n! time -p { ls; } &',
  'if [[ a ]] then echo; fi\nwhile ((a)) do echo; done\nif (true) then echo; fi',
  'if [[ $a =~ ^(#|$) || $b =~ ^[[:space:]]*(#.*)?$ || $c =~ (a b|c) ]]; then echo; fi',
  'grep "[[" a\necho [[ x\nif true; then echo; fi',
  'case a in !(x)) echo;; esac\necho +()c @(a|!(b))',
  'a[(i+1)%3]=1 a[i & 1]=2 a[b[0]|1]+=3\necho $[(1+2) << 3] "$[ 1 & 2 ]"',
  "echo $((\n  (a & 255) << 24 |\n  (b & 255) << 8\n))\necho $$'a\\'",
  `echo "\${a#*'"'}" "\${a%'}'}" "\${a//$'\\''/}" \${a//$'\\''/}`,
  'for a in do done then; do echo; done\nfor do in a; do echo; done\ncase in in in|esac) echo;; esac',
  'x=$(case a in a) f() { echo; } esac)\nx=$(case a in (a) if b; then c; fi esac)',
  'x=$(cat <<\\)\n(\n)\n)\necho <((a); b) 1<(a)',
  'x=$(function f { case a in b) ;; esac; }; f)\nx=$(function f case a in b) ;; esac)',
  'x=$(coproc X { case a in b) ;; esac; }\n)\nx=$(coproc X while case a in b) ;; esac; do c; done)',
  `echo "\${a:-'"'}" "\${a:='\`'}"`,
  '!\n! ! a\ntime\na | coproc b\ncoproc X while a; do b; done\ncoproc a=(b)',
  'cat <<<"it\'s"\nexec 3<>/dev/null {fd}>x\n>file\na >& f; b &> f; c &>> f; d |& e',
]

test.each(RIGHT)('%j is right', text => {
  expect(spawnSync('bash', ['-O', 'extglob', '-n'], { input: `${text}\n`, encoding: 'utf8' }).stderr).toBe('')
  expect(parseScript(`${text}\n`).fault).toBeUndefined()
})

test.each([
  ['#!/bin/bash', 'bash', 'if !(grep a b) then echo; fi\ndie!() { echo; }'],
  ['#!/bin/sh', 'dash', 'echo "s/$[" x'],
  ['#!/bin/bash', 'bash', `echo "\${a:-'"'}" "\${a-'$('}"`],
  ['#!/bin/sh', 'dash', 'echo "${a:-it\'s}"'],
  ['#!/bin/sh', 'dash', 'select() { a; }\ntime() { b; }\ncoproc() { c; }\na\u00a0done'],
])('%s: %s reads %j', (first, shell, text) => {
  const script = `${first}\n${text}\n`
  expect(spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' }).stderr).toBe('')
  expect(parseScript(script).fault).toBeUndefined()
})

test.each([
  "#!/bin/sh\n'''exec' python3 -c '' \"$0\" \"$@\"\n' '''\nimport sys\nprint(sys.argv[0])\n",
  "#!/bin/bash\necho done\nexit 0\n\nDon't run this by hand (see the wiki).\n",
  '#!/bin/sh\nexec \\\n  true\nif\n',
])('what follows the end of %j is not read', text => {
  expect(spawnSync('bash', { input: text }).status).toBe(0)
  expect(parseScript(text).fault).toBeUndefined()
})

const nested = (open: string, inner: string, close: string, depth = 60) =>
  open.repeat(depth) + inner + close.repeat(depth)

test.each([
  nested('( ', ':', ' )'),
  nested('if true; then ', ':', '; fi'),
  nested('echo "$(', 'true', ')"'),
  nested('echo "${x:-', 'a', '}"'),
  nested('((', '1 + 1', '))', 1),
  `${'((echo a); echo b)\n'.repeat(1_000)}((x = y << 2))`,
])('what is nested too deeply, or too long, is not judged', text => {
  expect(spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' }).stderr).toBe('')
  expect(parseScript(text).fault).toBeUndefined()
})

test.each<[string, number]>([
  ['if true; then\n echo\n', 1],
  ['echo\nfi\n', 2],
  ['while true; do\n echo "a\ndone\n', 2],
  ['f() {\n echo\n', 1],
  ['echo (a)\n', 1],
  ['case a in\n a) echo\n', 1],
  ['for i in a b; do\n echo\n}\n', 3],
  ['a | | b\n', 1],
  ['echo\nwhile a\n', 2],
  ['echo\nfor a in b\n', 2],
  ['#!/bin/bash\necho "${a:-it\'s}"\n', 2],
  ['if true; then\n exit\n', 1],
  ['exec >log\nfi\n', 2],
  ['exec {log}>&1\nfi\n', 2],
  ['exit || true; fi\n', 1],
  ['true && exit\nfi\n', 2],
  ['exit | cat\nfi\n', 2],
])('%j is wrong in line %i', (text, line) => {
  expect(spawnSync('bash', ['-n'], { input: text }).status).not.toBe(0)
  expect(parseScript(text).fault?.line).toBe(line)
})
