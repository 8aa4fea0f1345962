import { describe, expect, it } from 'vitest'
import { readAgencyHeading } from '../../src/agency/read-agency-heading.ts'
import { headings, noHeadings } from './heading-cases.ts'

describe('readAgencyHeading', () => {
  it.each(headings.map((found) => [found.line, found] as const))('reads %j', (line, { names, body, lead, run }) => {
    const heading = readAgencyHeading(line, 0, line.length)
    expect(heading?.agencies.map((agency) => agency.name)).toEqual(names)
    expect(heading?.bodyStart ?? null).toBe(body === undefined ? null : line.indexOf(body))
    expect(heading?.lead).toBe(lead ?? false)
    expect(heading?.exact).toBe(!run)
  })

  it.each(noHeadings)('leaves %j alone', (line) => {
    expect(readAgencyHeading(line, 0, line.length)).toBeNull()
  })
})
