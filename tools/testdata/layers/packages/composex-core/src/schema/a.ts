import "../render/ecs/a.ts";
