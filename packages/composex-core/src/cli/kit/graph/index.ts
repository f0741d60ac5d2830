export { nothingToDraw, type PictureOptions, writePicture } from "./write-picture.ts";
