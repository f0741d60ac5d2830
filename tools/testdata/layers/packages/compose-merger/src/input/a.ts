import "../locate/a.ts";
import "../../../composex-core/src/pipeline.ts";
