import "../render/ecs/a.js";
