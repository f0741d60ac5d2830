// The same random inputs in every run, so that a test that fails here fails everywhere. SEED=N tries others; a failure prints its seed.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
