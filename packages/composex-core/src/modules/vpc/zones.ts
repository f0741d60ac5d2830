import { CallValue, pseudo, select, type Value } from "../../cfn/index.ts";

const FIRST_LETTER = 65;

/** One availability zone of a created VPC. */
export interface Zone {
  readonly name: Value<string>;
  /** Ends the logical ids of what lies in the zone: `A`. */
  readonly letter: string;
  /** Among the zones of the region, from 0. */
  readonly place: number;
}

/** Zones by name, or the first ones of the region, which CloudFormation names when it creates the stack. */
export function zonesOf(wanted: number | readonly string[]): readonly Zone[] {
  if (typeof wanted === "number") {
    const all = new CallValue("Fn::GetAZs", pseudo("AWS::Region"));
    return Array.from({ length: wanted }, (_, index) => ({
      name: select(index, all),
      letter: String.fromCharCode(FIRST_LETTER + index),
      place: index,
    }));
  }
  return wanted.map((name) => {
    const letter = name.slice(-1).toUpperCase();
    return { name, letter, place: letter.charCodeAt(0) - FIRST_LETTER };
  });
}
