import type { z } from 'zod'
import type * as schema from './schema.ts'

/**
 * Node types, inferred from the schemas. Only `children` is said here again: zod would widen the recursion, and a
 * precise content model is what makes the tree pleasant to walk.
 */

type Fields<S extends z.ZodType> = Omit<z.infer<S>, 'children'>

export type Position = z.infer<typeof schema.position>
export type Point = Position['start']
export type Label = z.infer<typeof schema.label>
export type Agency = z.infer<typeof schema.agency>
export type Evidence = z.infer<typeof schema.evidence>
export type Resolution = z.infer<typeof schema.resolution>
export type Pinpoint = z.infer<typeof schema.pinpoint>
export type SectionRole = z.infer<typeof schema.sectionRole>

export type Furniture = z.infer<typeof schema.furniture>
export type Marker = z.infer<typeof schema.marker>
export type Text = z.infer<typeof schema.text>
export type Unrecognised = z.infer<typeof schema.unrecognised>
export type ReferenceTarget = z.infer<typeof schema.referenceTarget>
export type CrossReference = z.infer<typeof schema.crossReference>
export type DateNode = z.infer<typeof schema.date>
export type Period = z.infer<typeof schema.period>
export type Deadline = z.infer<typeof schema.deadline>
export type Quantity = z.infer<typeof schema.quantity>
export type AgencyMention = z.infer<typeof schema.agencyMention>
export type FootnoteReference = z.infer<typeof schema.footnoteReference>

/** One mention of another document. Children: its words, and citations inside it (a law that amends another). */
export interface Citation extends Fields<typeof schema.citation> {
  children: Array<Text | Furniture | Citation>
}

/** What stands inside a line of text. All but `citation` are leaves. */
export type Inline =
  | Furniture
  | Marker
  | Text
  | Citation
  | Unrecognised
  | CrossReference
  | DateNode
  | Period
  | Deadline
  | Quantity
  | AgencyMention
  | FootnoteReference

export interface Letterhead extends Fields<typeof schema.letterhead> {
  children: Array<Paragraph | Inline>
}
export interface Title extends Fields<typeof schema.title> {
  children: Array<Inline>
}
export interface LegalBasis extends Fields<typeof schema.legalBasis> {
  children: Array<Inline>
}
export interface Enactment extends Fields<typeof schema.enactment> {
  children: Array<Inline>
}
export interface Preamble extends Fields<typeof schema.preamble> {
  children: Array<LegalBasis | Enactment | Paragraph | Furniture>
}
export interface Section extends Fields<typeof schema.section> {
  children: Array<Body>
}
export interface Objective extends Fields<typeof schema.objective> {
  children: Array<Body>
}
export interface Requirement extends Fields<typeof schema.requirement> {
  children: Array<Body>
}
export interface Target extends Fields<typeof schema.target> {
  children: Array<Body>
}
export interface Task extends Fields<typeof schema.task> {
  children: Array<Body>
}
export interface Assignment extends Fields<typeof schema.assignment> {
  children: Array<Body>
}
export interface Duty extends Fields<typeof schema.duty> {
  children: Array<Body>
}
export interface Item extends Fields<typeof schema.item> {
  children: Array<Body>
}
export interface Paragraph extends Fields<typeof schema.paragraph> {
  children: Array<Inline>
}
export interface Table extends Fields<typeof schema.table> {
  children: Array<TableRow | Furniture>
}
export interface TableRow extends Fields<typeof schema.tableRow> {
  children: Array<TableCell | Furniture>
}
export interface TableCell extends Fields<typeof schema.tableCell> {
  children: Array<Inline>
}
export interface Closing extends Fields<typeof schema.closing> {
  children: Array<Inline>
}
export interface Recipients extends Fields<typeof schema.recipients> {
  children: Array<Recipient | Inline>
}
export interface Recipient extends Fields<typeof schema.recipient> {
  children: Array<Inline>
}
export interface Signature extends Fields<typeof schema.signature> {
  children: Array<Inline>
}
export interface Appendix extends Fields<typeof schema.appendix> {
  children: Array<Block | Inline>
}
export interface Footnote extends Fields<typeof schema.footnote> {
  children: Array<Inline>
}
export interface RelatedDocuments extends Fields<typeof schema.relatedDocuments> {
  children: Array<RelatedDocument | Furniture>
}
export interface RelatedDocument extends Fields<typeof schema.relatedDocument> {
  children: Array<Inline>
}
export interface Metadata extends Fields<typeof schema.metadata> {
  children: Array<MetadataEntry | Inline>
}
export interface MetadataEntry extends Fields<typeof schema.metadataEntry> {
  children: Array<Inline>
}

/** A labelled unit of the body (đơn vị có đánh số). */
export type Unit = Section | Objective | Requirement | Target | Task | Assignment | Duty | Item

/** What a unit holds: the inline content of its own line first, then what stands under it. */
export type Body = Unit | Paragraph | Table | Inline

/** What the document and an annex hold. */
export type Block =
  | Letterhead
  | Title
  | Preamble
  | Unit
  | Paragraph
  | Table
  | Closing
  | Recipients
  | Signature
  | Appendix
  | Footnote
  | RelatedDocuments
  | Metadata
  | Furniture

export interface Document extends Fields<typeof schema.document> {
  children: Array<Block>
}

export type ParentNode =
  | Document
  | Exclude<Block, Furniture>
  | LegalBasis
  | Enactment
  | TableRow
  | TableCell
  | Recipient
  | RelatedDocument
  | MetadataEntry
  | Citation

export type Node = ParentNode | Inline
export type NodeType = Node['type']
