// For how many seconds would a script wait?

import { expect, test } from 'vitest'
import { commandsIn, pipelinesIn } from '../../src/check/shell/command.ts'
import { parseShell } from '../../src/check/shell/parser.ts'
import { waitSeconds } from '../../src/check/wait-time.ts'

function secondsIn(script: string): number {
  const statements = parseShell(script)
  return waitSeconds({ statements, commands: commandsIn(pipelinesIn(statements)) })
}

const DOUBLING = Array.from({ length: 60 }, (_, index) => `f${index}() { f${index + 1}; f${index + 1}; }`)

test.each<[string, number]>([
  ['sleep 5', 5],
  ['sleep 1.5\nsleep 2m\nsleep 1h 1s', 3722.5],
  ['sleep 5 &', 0],
  ['echo sleep 5', 0],
  ['for i in {1..10}; do sleep 2; done', 20],
  ['for i in $(seq 10); do sleep 2; done', 20],
  ['for i in $(seq 3 10); do sleep 2; done', 16],
  ['for i in a b c; do sleep 2; done', 6],
  ['for i in *; do sleep 2; done', 0],
  ['for ((i = 0; i < 10; i++)); do sleep 2; done', 20],
  ['for ((i = 0; i <= TRIES; i++)); do sleep 2; done\nTRIES=9', 20],
  ['TRIES=10\nDELAY=3\nfor i in $(seq 1 $TRIES); do sleep $DELAY; done', 30],
  ['TRIES=10\nfor i in $(seq 1 "${TRIES}"); do sleep "$DELAY"; done\nreadonly DELAY=3', 30],
  ['DELAY=3\nDELAY=$1\nsleep $DELAY', 0],
  ['n=0\nwhile [ $n -lt 10 ]; do\n  sleep 5\n  n=$((n + 1))\ndone', 50],
  ['n=1\nlast=10\nwhile [ "$n" -le "$last" ]; do sleep 5; ((n++)); done', 50],
  ['waited=0\nwhile [[ $waited -lt 60 ]]; do sleep 5; waited=$((waited + 5)); done', 60],
  ['n=0\nwhile [ $n -lt 10 ]; do sleep 5; done', 0],
  ['until curl -f localhost; do sleep 5; done', 0],
  ['while true; do sleep 5; done', 0],
  ['if a; then sleep 5; else sleep 7; fi', 7],
  ['for i in {1..10}; do\n  if curl -f localhost; then sleep 5; exit 0; fi\n  sleep 2\ndone', 20],
  ['case $x in a) sleep 5 ;; *) sleep 7 ;; esac', 7],
  ['check() { sleep 5; }', 0],
  ['check() { sleep 5; }\ncheck\nif check; then echo; fi', 10],
  ['check() { sleep 5; check; }\ncheck', 5],
])('%j: %d', (script, seconds) => {
  expect(secondsIn(script)).toBe(seconds)
})

test('functions that call each other twice, sixty deep, take no time to look at', () => {
  expect(secondsIn(`${DOUBLING.join('\n')}\nf60() { sleep 0; }\nf0`)).toBe(0)
})
