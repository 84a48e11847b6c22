/**
 * How nodes are drawn: each kind has a shape of its own, so that it is told without colour. One WebGL program per shape, and all
 * nodes of a shape as one list of triangles: where graphics are computed in software, an instance costs as much as a drawing.
 */
import type { Attributes } from "graphology-types";
import { NodeProgram, type NodeProgramType, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
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

/** The corners of the smallest even triangle around the unit circle. */
const corners: readonly (readonly [number, number])[] = [
  [2, 0],
  [-1, Math.sqrt(3)],
  [-1, -Math.sqrt(3)],
];

const uniforms = ["u_matrix", "u_sizeRatio", "u_correctionRatio"] as const;

// a node's radius is twice its size in sigma's units; an alpha of 255 is packed as 254
const vertexShader = `
attribute vec2 a_position;
attribute vec2 a_corner;
attribute float a_size;
attribute vec4 a_color;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_place;
varying float v_border;
void main() {
  float radius = max(2.0 * a_size * u_correctionRatio / u_sizeRatio, 0.0001);
  gl_Position = vec4((u_matrix * vec3(a_position + radius * a_corner, 1.0)).xy, 0.0, 1.0);
  v_place = a_corner;
  v_border = 2.0 * u_correctionRatio / radius;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

const fragmentShader = (distance: string): string => `
precision highp float;
varying vec4 v_color;
varying vec2 v_place;
varying float v_border;
const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);
void main(void) {
  vec2 p = v_place;
  float d = ${distance};
  #ifdef PICKING_MODE
  gl_FragColor = d > v_border ? transparent : v_color;
  #else
  float t = clamp(1.0 - d / v_border, 0.0, 1.0);
  gl_FragColor = d > v_border ? transparent : mix(transparent, v_color, d > 0.0 ? t : 1.0);
  #endif
}
`;

/** The constants of WebGL, which are not there where nothing is drawn. */
const triangles = 4;
const bytes = 5121;
const floats = 5126;

function shaped<N extends Attributes, E extends Attributes>(kind: EntityKind): NodeProgramType<N, E> {
  return class extends NodeProgram<(typeof uniforms)[number], N, E> {
    override getDefinition(): ReturnType<NodeProgram<(typeof uniforms)[number], N, E>["getDefinition"]> {
      return {
        VERTICES: corners.length,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader(shapes[kind]),
        METHOD: triangles,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: floats },
          { name: "a_corner", size: 2, type: floats },
          { name: "a_size", size: 1, type: floats },
          { name: "a_color", size: 4, type: bytes, normalized: true },
          { name: "a_id", size: 4, type: bytes, normalized: true },
        ],
      };
    }

    override processVisibleItem(id: number, start: number, { x, y, size, color }: NodeDisplayData): void {
      const packed = floatColor(color);
      let at = start;
      for (const [right, up] of corners)
        for (const value of [x, y, right, up, size, packed, id]) this.array[at++] = value;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
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
