import { colours, PICTURE_STYLE } from "./style.ts";

/** The style of a page with pictures. */
export const PAGE_STYLE = `${colours(":root")}${PICTURE_STYLE}
*{box-sizing:border-box}
html,body{height:100%;margin:0}
body{display:flex;flex-direction:column;background:var(--paper);color:var(--ink);font:14px/1.45 Helvetica,Arial,'Liberation Sans',sans-serif}
header{display:flex;flex-wrap:wrap;align-items:center;gap:8px 20px;padding:10px 16px;border-bottom:1px solid var(--frame)}
h1{font-size:16px;margin:0}
button,input{font:inherit;color:inherit;background:var(--inner);border:1px solid var(--frame);border-radius:5px;padding:4px 10px}
button{cursor:pointer}
[role=tab][aria-selected=true]{border-color:var(--focus);box-shadow:inset 0 -2px var(--focus)}
.tools{display:flex;gap:6px;margin-left:auto}
main{flex:1;display:flex;min-height:0}
#views{flex:1;min-width:0}
[role=tabpanel]{height:100%;overflow:auto}
[role=tabpanel][hidden]{display:none}
#details{width:min(430px,42vw);overflow:auto;border-left:1px solid var(--frame);padding:12px 16px;background:var(--inner)}
#details h2{font-size:15px;margin:0 0 4px;overflow-wrap:anywhere}
#details h3{font-size:12px;margin:14px 0 4px;color:var(--quiet);overflow-wrap:anywhere}
#details p{margin:0 0 8px;color:var(--quiet);overflow-wrap:anywhere}
#details pre{margin:0;padding:8px 10px;border:1px solid var(--frame);border-radius:5px;background:var(--paper);font:12px/1.45 ui-monospace,Menlo,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
#details ul{list-style:none;margin:0;padding:0}
#details li button{display:block;width:100%;text-align:left;border:0;background:none;padding:3px 4px;overflow-wrap:anywhere}
#details li button:hover{text-decoration:underline}
svg .node,svg .edge{cursor:pointer}
svg .legend .edge{cursor:default}
svg .node:hover rect,svg .node.chosen rect{stroke-width:2.6}
svg .edge:hover .course,svg .edge.chosen .course{stroke-width:3}
svg .node:focus,svg .edge:focus{outline:none}
svg .node:focus-visible rect:first-of-type,svg .node.chosen rect{stroke:var(--focus);stroke-width:2.6}
svg .edge:focus-visible .course,svg .edge.chosen .course{stroke:var(--focus);stroke-width:3}
button:focus-visible,input:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
svg.has-chosen .node:not(.near),svg.has-chosen .edge:not(.near){opacity:.22}
@media(max-width:800px){main{flex-direction:column}#details{width:auto;max-height:45%;border-left:0;border-top:1px solid var(--frame)}}
`;
