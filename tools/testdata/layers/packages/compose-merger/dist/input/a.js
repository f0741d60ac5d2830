import "../locate/a.js";
import "../../../composex-core/src/pipeline.js";
