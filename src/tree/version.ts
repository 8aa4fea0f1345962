/** Raised whenever a reader of the JSON would have to change. */
export const SCHEMA_VERSION = '1'
