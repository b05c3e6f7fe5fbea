// Is an unquoted word read as Ruby's YAML reader reads it? Every line was checked with Psych 4.0.4.

import { expect, test } from 'vitest'
import { readScalar, type Scalar } from '../../src/appspec/scalar.ts'

const number = (value: number, text = String(value)): Scalar => ({ kind: 'number', number: value, text })
const boolean = (value: boolean): Scalar => ({ kind: 'boolean', boolean: value, text: String(value) })
const NULL: Scalar = { kind: 'null' }

test.each<[string, Scalar]>([
  ['', NULL],
  ['~', NULL],
  ['null', NULL],
  ['NULL', NULL],
  ['yes', boolean(true)],
  ['on', boolean(true)],
  ['TRUE', boolean(true)],
  ['no', boolean(false)],
  ['Off', boolean(false)],
  ['0', number(0)],
  ['-1', number(-1)],
  ['+1', number(1)],
  ['1_000', number(1000)],
  ['1,000', number(1000)],
  ['010', number(8)],
  ['0755', number(493)],
  ['0x1F', number(31)],
  ['0b101', number(5)],
  ['0.0', number(0, '0.0')],
  ['.5', number(0.5)],
  ['1.', number(1, '1.0')],
  ['1.5e+3', number(1500, '1500.0')],
  ['1:30', number(5400)],
  ['1:30:10', number(5410)],
  ['-1:30', number(-1800)],
  ['12:30:45.5', number(45045.5)],
  ['.inf', number(Infinity, 'Infinity')],
  ['-.INF', number(-Infinity, '-Infinity')],
  ['.nan', number(Number.NaN, 'NaN')],
  ['2024-01-31', { kind: 'refused', type: 'date' }],
  ['2024-1-31 10:00:00', { kind: 'refused', type: 'time' }],
  [':name', { kind: 'symbol', text: 'name' }],
  [`:'a b'`, { kind: 'symbol', text: 'a b' }],
])('%j is a value of its own', (text, scalar) => {
  expect(readScalar(text)).toEqual(scalar)
})

test.each([
  'y',
  'n',
  'nil',
  'linux',
  '089',
  '0o10',
  '10s',
  '1e3',
  '1:60',
  '1:2:3:4',
  '2024-13-01',
  '1.2.3',
  '.',
  '-',
  'hooks/a.sh',
  'null and void',
  'ñandú',
  '1\n2',
])('%j is a text', text => {
  expect(readScalar(text)).toEqual({ kind: 'text', text })
})
