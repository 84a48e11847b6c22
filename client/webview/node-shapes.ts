/** How nodes are drawn: each kind has a shape of its own, so that it is told without colour. One WebGL program per shape. */
import type { Attributes } from "graphology-types";
import { NodeCircleProgram, type NodeProgramType } from "sigma/rendering";
import type { EntityKind } from "../../protocol/kinds";

/**
 * GLSL for the distance from a shape's edge at `p`, where the shape fills the unit circle: negative inside.
 */
const shapes: Readonly<Record<EntityKind, string>> = {
  talk: "length(p) - 0.92",
  event: "max(abs(p.x), abs(p.y)) - 0.74",
  speaker: "max(abs(p.x) * 0.866 + p.y * 0.5, -p.y) - 0.52",
  company: "abs(p.x) + abs(p.y) - 0.98",
  tool: "max(abs(p.y), abs(p.x) * 0.866 + abs(p.y) * 0.5) - 0.8",
};

const fragmentShader = (distance: string): string => `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
uniform float u_correctionRatio;
const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);
void main(void) {
  float border = u_correctionRatio * 2.0 / max(v_radius, 0.0001);
  vec2 p = v_diffVector / max(v_radius, 0.0001);
  float d = ${distance};
  #ifdef PICKING_MODE
  gl_FragColor = d > border ? transparent : v_color;
  #else
  float t = clamp(1.0 - d / border, 0.0, 1.0);
  gl_FragColor = d > border ? transparent : mix(transparent, v_color, d > 0.0 ? t : 1.0);
  #endif
}
`;

function shaped<N extends Attributes, E extends Attributes>(kind: EntityKind): NodeProgramType<N, E> {
  return class extends NodeCircleProgram<N, E> {
    override getDefinition(): ReturnType<NodeCircleProgram<N, E>["getDefinition"]> {
      return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: fragmentShader(shapes[kind]) };
    }
  };
}

/** Programs by the kind that they draw. */
export const nodePrograms = <N extends Attributes, E extends Attributes>(): Record<
  EntityKind,
  NodeProgramType<N, E>
> => ({
  event: shaped("event"),
  talk: shaped("talk"),
  speaker: shaped("speaker"),
  company: shaped("company"),
  tool: shaped("tool"),
});
