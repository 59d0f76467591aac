// Turns land-110m.json of world-atlas into an SVG path on the Equal Earth projection; README.md says how to run it.
import { readFileSync, writeFileSync } from 'node:fs';
import { geoEqualEarth, geoGraticule, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

const WIDTH = 1000;
// The meridian in the middle: the map is cut in the Bering Strait, where it cuts no land in two.
const MERIDIAN = 11;
// Half a pixel is the unit of the paths, so that whole numbers are exact enough.
const UNIT = 2;

const atlas = JSON.parse(readFileSync(new URL('node_modules/world-atlas/land-110m.json', import.meta.url)));
const projection = geoEqualEarth().rotate([-MERIDIAN, 0]).fitWidth(WIDTH * UNIT, { type: 'Sphere' }).precision(0.5);
const height = geoPath(projection).bounds({ type: 'Sphere' })[1][1] / UNIT;

/** A path in whole numbers, each point as the way from the one before. */
class Compact {
  #path = '';
  #ring = [];

  moveTo(x, y) { this.#end(false); this.#add(x, y); }
  lineTo(x, y) { this.#add(x, y); }
  closePath() { this.#end(true); }
  arc() { }

  #add(x, y) {
    const point = [Math.round(x), Math.round(y)];
    const last = this.#ring.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) {
      this.#ring.push(point);
    }
  }

  #end(closed) {
    if (this.#ring.length > (closed ? 2 : 1)) {
      const steps = this.#ring.map(([x, y], i) => i ? [x - this.#ring[i - 1][0], y - this.#ring[i - 1][1]] : [x, y]);
      const numbers = steps.slice(1).flat().join(' ').replaceAll(' -', '-');
      this.#path += `M${steps[0].join(' ')}l${numbers}${closed ? 'z' : ''}`;
    }
    this.#ring = [];
  }

  toString() { this.#end(false); return this.#path; }
}

function path(shape) {
  const compact = new Compact();
  geoPath(projection, compact)(shape);
  return compact.toString();
}

const land = path(feature(atlas, atlas.objects.land));
writeFileSync(new URL('../main/resources/geography/land.properties', import.meta.url), [
  '# Land of the world on the Equal Earth projection. Made by src/map/land.mjs from land-110m.json of the npm package',
  '# world-atlas 2.0.2, which is the land of Natural Earth 1:110m (public domain) as TopoJSON. Without borders.',
  '# The paths are in units of half a pixel of the width below.',
  `width=${WIDTH}`,
  `height=${Math.ceil(height)}`,
  `meridian=${MERIDIAN}`,
  `unit=${UNIT}`,
  `sphere=${path({ type: 'Sphere' })}`,
  `graticule=${path(geoGraticule().step([30, 30])())}`,
  `land=${land}`,
  ''
].join('\n'));
console.log(`${land.length} characters of land`);
