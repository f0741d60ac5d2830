export type Intrinsic = object;
export type Value<T> = T | Intrinsic;
