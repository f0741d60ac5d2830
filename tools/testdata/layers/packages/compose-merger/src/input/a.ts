import "../../../composex-core/src/pipeline.ts";
import "../config/a.ts";
