// The land from far to near: sky, polder, mountains, meadows, river and the red path.
import { blob, box, clump, curve, dice, disc, land, n, polygon, ribbon } from './pen.mjs';
import { birds, bush, cloud, cow, meadow, pines, poplars, reeds, shadow, tree, willows } from './small.mjs';

export function sky(pen) {
  pen.named('scenery-sky', () => {
    pen.fill('M0,0H1600V440H0Z', 'url(#gradient-sky)');
    const down = pen.palette === 'dusk' ? 212 : 158;
    for (const [r, see] of [[290, 0.06], [240, 0.07], [196, 0.09], [156, 0.11], [122, 0.14], [94, 0.2], [72, 0.32], [56, 0.5]]) pen.fill(disc(1538, down, r), 'halo', pen.palette === 'dusk' ? see * 0.7 : see);
    pen.fill(disc(1538, down, 44), 'sun');
    if (pen.palette === 'dusk') {
      const roll = dice(12);
      const stars = () => Array.from({ length: 24 }, () => [roll(10, 1380), roll(8, 180)]);
      pen.dots(stars(), 'star', 0.8);
      pen.dots(stars(), 'cloudw', 1.3);
      pen.fill('M1118,40a19,19 0 1 0 17,27a15,15 0 1 1 -17,-27Z', 'star', 0.95);
    }
    cloud(pen, 96, 62, 0.92);
    cloud(pen, 330, 158, 0.62);
    cloud(pen, 372, 44, 0.42);
    cloud(pen, 918, 74, 0.86);
    cloud(pen, 1248, 226, 0.5);
    cloud(pen, 1180, 34, 0.55);
    birds(pen, [[226, 92, 0.9], [250, 104, 0.7], [208, 112, 0.6], [1064, 118, 0.9], [1088, 130, 0.7], [1394, 60, 0.7]]);
  });
}

export function far(pen) {
  pen.named('scenery-far', () => {
    pen.fill(land([[0, 262], [120, 246], [260, 254], [420, 240], [600, 252], [780, 236], [960, 244], [1120, 232], [1340, 262]], 440), 'far0');
    // A town with a church on the horizon.
    pen.fill(box(300, 246, 26, 22) + 'M300,246l13,-10l13,10Z' + box(330, 252, 18, 14) + 'M330,252l9,-7l9,7Z', 'farwall');
    pen.fill('M285,268v-36l6,-30l6,30v36ZM298,247l15,-12l15,12ZM328,253l11,-9l11,9ZM354,256h20l-4,-7h-12Z', 'farroof');
    pen.fill(box(356, 256, 16, 10), 'farwall');
    pen.fill(land([[0, 284], [150, 266], [300, 272], [470, 264], [640, 272], [820, 258], [1000, 266], [1160, 262], [1330, 296]], 440), 'far1');
    for (const [from, to, y, r] of [[384, 520, 262, 5.4], [18, 120, 270, 7], [844, 1000, 258, 7.5]]) {
      const row = [];
      for (let x = from; x < to; x += r * 1.55) row.push([x, y - ((x * 7) % 4)], [x + r * 0.4, y + 3]);
      pen.dots(row, 'far2', r);
    }
    if (pen.palette === 'dusk') pen.fill(box(304, 251, 3, 4) + box(312, 251, 3, 4) + box(334, 256, 3, 4) + box(360, 259, 3, 3), 'lit');
    pen.fill(land([[0, 300], [200, 290], [420, 286], [640, 292], [860, 284], [1080, 292], [1330, 310]], 440), 'far2');
  });
}

/** Fields that run to one point on the horizon, with ditches between them. */
export function polder(pen) {
  pen.named('scenery-polder', () => {
    pen.fill('M0,306C200,292 420,292 640,300S1000,296 1190,318C1200,352 1184,372 1176,384C1170,400 1196,440 1215,520H0Z', 'g0');
    const far = (k) => [330 + k * 17, 302 - Math.min(6, Math.abs(k) * 0.4)];
    const near = (k) => [250 + k * 96, 486];
    const strip = (k, w = 1) => polygon([far(k), far(k + w), near(k + w), near(k)]);
    pen.fill([-4, -2, 2, 4, 6, 8].map((k) => strip(k)).join(''), 'g0b');
    // Rows of tulips.
    ['bulb1', 'bulb2', 'bulb3', 'bulb1', 'bulb4', 'bulb2'].forEach((name, i) => {
      const k = -1 + i * 0.3;
      const cut = (from, w) => { const a = far(from), b = near(from), t = 0.1, u = 0.46; return [[a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t], [a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u], w]; };
      const [p, q] = cut(k);
      const [r, s] = cut(k + 0.2);
      pen.fill(polygon([p, r, s, q]), name);
    });
    const ditches = [-3, -1.15, 1, 3, 5, 7].map((k) => polygon([far(k), [far(k)[0] + 1, far(k)[1]], [near(k)[0] + 8, near(k)[1]], near(k)])).join('');
    pen.fill(ditches, 'waterl');
    pen.stroke('M0,344C160,334 300,332 470,338S860,330 1180,346', 'waterl', 3);
    pen.stroke('M0,346.5C160,336.5 300,334.5 470,340.5S860,332.5 1180,348.5', 'g1', 1.6);
    mill(pen, 222, 300, 1.34);
    poplars(pen, [[418, 338, 0.42], [436, 339, 0.47], [455, 341, 0.52], [816, 336, 0.44], [834, 338, 0.5], [853, 340, 0.56]]);
    willows(pen, [[140, 346, 0.62], [30, 338, 0.5], [1148, 352, 0.5]]);
    tree(pen, 88, 336, 0.44, 4);
    cow(pen, 786, 392, 0.62, true);
    cow(pen, 818, 408, 0.68);
    cow(pen, 470, 388, 0.5);
    // A farm gate.
    pen.stroke('M744,372v-15M768,372v-15M744,359h24M744,366h24M745,370l22,-12', 'woodd', 2);
  });
}

function mill(pen, x, y, s) {
  shadow(pen, x, y, 20 * s, 0.15);
  pen.moved(x, y, s, () => {
    pen.fill('M-20,1q20,-8 40,0Z', 'g1');
    pen.fill('M-11,-2L-6.5,-44H6.5L11,-2Z', 'brick');
    pen.fill('M-11,-2L-6.5,-44H-1L-3,-2Z', 'brickd');
    pen.fill('M-9,-21h18l2.4,19h-22.8Z', 'walld');
    pen.fill('M0,-21h9l2.4,19H0Z', 'wall');
    pen.fill('M-8,-43q8,-14 16,0Z', 'roofd');
    pen.fill(box(-12, -23, 24, 2.4) + 'M-2.5,-2v-8a2.5,2.5 0 0 1 5,0v8Z', 'woodd');
    pen.fill(box(-2, -36, 4, 5), pen.palette === 'dusk' ? 'lit' : 'win');
    for (const turn of [24, 114, 204, 294]) {
      pen.group(`transform="translate(0 -46) rotate(${turn})"`, () => {
        pen.fill('M1,-7h6.6v-27H1Z', 'paper');
        pen.stroke('M1,-13h6.6M1,-20h6.6M1,-27h6.6M4.3,-7v-27', 'paperd', 0.9);
        pen.stroke('M0,0V-35', 'woodd', 2);
      });
    }
    pen.fill(disc(0, -46, 2.6), 'woodd');
  });
}

export function mountains(pen) {
  pen.named('place-horizon', () => {
    // Far ranges.
    pen.fill(polygon([[1080, 330], [1150, 262], [1186, 276], [1236, 218], [1270, 240], [1310, 196], [1352, 232], [1420, 176], [1470, 210], [1540, 170], [1600, 214], [1600, 440], [1080, 440]]), 'peak0');
    // The summit, its shade on the left, the morning on the right.
    pen.fill('M1132,440L1228,330L1262,308L1316,240L1344,222L1404,146L1424,124Q1454,84 1484,122L1510,152L1532,168L1600,250V470H1132Z', 'peak1');
    pen.fill('M1132,440L1228,330L1262,308L1316,240L1344,222L1404,146L1424,124Q1440,103 1454,101L1446,152L1462,186L1436,232L1448,262L1408,318L1424,360L1398,440Z', 'peak1d');
    pen.fill('M1466,106L1484,122L1510,152L1532,168L1600,250V276L1560,240L1540,250L1512,204L1496,212Z', 'peak1l');
    pen.fill('M1384,172L1404,146L1424,124Q1454,84 1484,122L1510,152L1530,167L1516,182L1496,168L1480,200L1464,178L1446,206L1432,176L1414,196L1402,170Z', 'snow');
    pen.fill('M1384,172L1404,146L1424,124Q1440,103 1454,101L1447,150L1455,190L1446,206L1432,176L1414,196L1402,170Z', 'snowd');
    pen.fill('M1468,109L1484,122L1510,152L1530,167L1522,175L1500,156L1484,146Z', 'snowl');
    pen.stroke('M1262,308l26,22l-10,24M1316,240l20,34l-14,30M1560,262l-18,40l14,30M1500,250l-12,34M1380,250l-14,26', 'peak1d', 2, 0.55);
    // The ridge of three years.
    pen.fill(land([[1140, 470], [1190, 396], [1250, 334], [1306, 308], [1360, 318], [1424, 316], [1490, 296], [1550, 272], [1612, 268]], 560), 'ridge');
    pen.fill('M1140,470C1196,384 1246,326 1306,308C1298,350 1322,380 1294,428C1276,470 1290,500 1262,560H1140Z', 'ridged');
    pen.fill('M1404,317C1476,304 1540,268 1600,268V290C1540,288 1486,312 1404,317Z', 'ridgel');
    pines(pen, [[1258, 346, 0.34], [1274, 336, 0.44], [1290, 340, 0.34], [1476, 312, 0.36], [1560, 284, 0.34], [1578, 284, 0.44], [1240, 398, 0.4], [1256, 392, 0.5]]);
    // The hill of one year.
    pen.fill(land([[1170, 600], [1206, 500], [1290, 426], [1390, 392], [1480, 388], [1550, 376], [1612, 378]], 640), 'hill');
    pen.fill('M1170,600C1206,500 1290,414 1390,392C1330,424 1300,480 1282,600Z', 'hilld');
    pen.fill('M1384,393C1460,386 1530,378 1600,377V400C1540,397 1470,402 1372,410Z', 'hilll');
    pen.stroke('M1420,520q60,-18 120,-10M1360,560q70,-16 150,-6M1440,430q50,-14 110,-12', 'hilll', 2.4, 0.7);
    pines(pen, [[1232, 462, 0.5], [1250, 452, 0.62], [1580, 470, 0.4], [1308, 398, 0.42], [1324, 394, 0.54]]);
  });
}

export function meadows(pen) {
  pen.named('scenery-land', () => {
    pen.fill('M0,452C150,430 330,478 560,470S960,436 1196,486V900H0Z', 'g1');
    pen.fill('M0,452C150,430 330,478 560,470S960,436 1196,486v7C960,444 800,468 560,478S150,438 0,460Z', 'glow', 0.55);
    pen.fill('M1190,580C1300,556 1450,584 1600,536V900H1150Z', 'g1');
    pen.fill('M0,648C240,628 420,676 640,656S1000,640 1210,690V900H0Z', 'g2');
    pen.fill('M1196,688C1320,648 1460,690 1600,650V900H1170Z', 'g2');
    pen.fill('M0,650C240,630 420,678 640,658S1000,642 1210,692v7C1000,650 800,660 640,665S240,638 0,658ZM1196,690C1320,650 1460,692 1600,652v7C1460,698 1320,658 1194,698Z', 'glow', 0.5);
    pen.fill('M0,748C160,726 400,766 600,752S980,738 1170,766V900H0ZM1200,772C1360,742 1500,772 1600,748V900H1190Z', 'g3');
    pen.fill('M0,842C200,812 420,852 640,840S1000,826 1150,854V900H0ZM1236,852C1380,824 1500,852 1600,830V900H1226Z', 'g4');
    // Mown strips, and the light that lies over them.
    pen.stroke('M20,676q130,-16 230,4M300,672q150,12 280,-4M840,668q120,-8 200,8M60,790q150,-14 280,4M1330,700q110,-10 220,-2M1320,800q120,-12 240,-4', 'glow', 2, 0.55);
  });
}

const RIVER = [[1192, 336, 1], [1199, 358, 16], [1180, 386, 26], [1184, 424, 32], [1204, 468, 42], [1218, 520, 50], [1208, 576, 66], [1206, 640, 84], [1222, 700, 100], [1220, 770, 114], [1208, 840, 130], [1200, 920, 146]];

export function river(pen) {
  pen.named('scenery-river', () => {
    pen.fill(ribbon(RIVER.map(([x, y, w]) => [x, y, w + Math.min(18, w * 0.9)])), 'sandd');
    pen.fill(ribbon(RIVER.map(([x, y, w]) => [x + 1.5, y, w + Math.min(13, w * 0.7)])), 'sand');
    pen.fill(ribbon(RIVER), 'url(#gradient-river)');
    pen.fill(ribbon(RIVER.slice(3).map(([x, y, w], i) => [x - w * 0.36, y, i ? w * 0.2 : 0])), 'waterd', 0.5);
    pen.fill(ribbon(RIVER.slice(2, 6).map(([x, y, w], i) => [x + w * 0.2, y, i % 3 ? w * 0.14 : 0])), 'waterl', 0.7);
    pen.stroke('M1206,470q10,24 6,44M1224,492q6,12 4,24M1196,690q-4,20 4,44M1246,706q10,30 4,64M1176,800q-6,34 -10,58M1238,812q2,26 -4,54M1210,850q-2,16 -6,30M1186,424q4,12 10,22', 'foam', 2.2, 0.75);
    boat(pen, 1214, 806);
    reeds(pen, [[1150, 760], [1158, 764], [1145, 766], [1284, 850], [1292, 846], [1138, 868], [1146, 872]]);
  });
}

function boat(pen, x, y) {
  pen.moved(x, y, 1, () => {
    pen.fill(disc(-3, 4, 34, 5), 'waterdd', 0.5);
    pen.fill('M-18,8q10,14 4,24q16,-8 14,-24Z', 'foam', 0.35);
    pen.fill('M-28,-8q26,6 56,-3q-3,13 -14,14h-28q-10,0 -14,-11Z', 'woodd');
    pen.fill('M-28,-8q26,6 56,-3l-1,4q-28,8 -54,3Z', 'woodl');
    pen.stroke('M0,-6V-70', 'trunk', 3);
    pen.fill('M3,-68Q28,-42 26,-14Q14,-10 3,-12Z', 'paper');
    pen.fill('M3,-68Q16,-50 14,-12Q8,-11 3,-12Z', 'paperd', 0.6);
    pen.fill('M-3,-60Q-20,-36 -22,-13Q-12,-10 -3,-12Z', 'orange');
    pen.fill('M0,-71q7,-5 13,0q-6,3 -13,4Z', 'red');
  });
}

const WEST = [[-40, 604, 52], [60, 600, 52], [160, 584, 51], [270, 574, 51], [400, 582, 51], [500, 590, 51], [600, 593, 51], [720, 589, 51], [830, 587, 51], [930, 588, 51], [1030, 593, 51], [1090, 602, 51], [1150, 610, 51]];
const EAST = [[1264, 611, 51], [1336, 600, 50], [1430, 591, 47], [1506, 582, 44], [1562, 560, 41], [1577, 524, 38], [1554, 490, 35], [1504, 473, 32], [1444, 468, 29], [1394, 471, 26], [1350, 464, 23], [1330, 444, 21], [1350, 414, 18], [1392, 392, 16], [1416, 366, 14], [1400, 340, 12.5], [1366, 318, 11], [1372, 292, 10], [1404, 268, 9], [1412, 240, 8], [1396, 216, 7], [1404, 190, 6], [1434, 164, 5], [1450, 136, 4], [1454, 112, 3]];

/** Where the path runs, for those who ride on it. */
export const PATH = { west: WEST, east: EAST };

export function road(pen) {
  pen.named('scenery-road', () => {
    // Little paths to the places.
    for (const track of [[[212, 596, 9], [226, 650, 14], [206, 740, 18], [172, 812, 22], [140, 864, 30]], [[606, 610, 9], [604, 650, 12], [560, 690, 12], [560, 740, 12], [536, 792, 22]], [[1008, 486, 22], [1050, 494, 14], [1118, 506, 12], [1130, 540, 12], [1104, 584, 14]], [[880, 606, 10], [828, 640, 12], [824, 690, 16], [842, 800, 18], [886, 874, 30]]])
      pen.fill(ribbon(track, {}), 'track');
    pen.fill(disc(140, 868, 104, 12) + disc(532, 792, 76, 10) + disc(886, 880, 84, 11), 'track');
    for (const line of [EAST, WEST]) {
      const cap = line === EAST ? 0.9 : 1;
      pen.fill(ribbon(line.map(([x, y, w]) => [x, y + w * 0.06, w * 1.02]), { grow: 3 * cap }), 'roade');
      pen.fill(ribbon(line), 'road');
    }
    pen.fill(ribbon(WEST.map(([x, y]) => [x, y - 20, 5])), 'roadl', 0.35);
    pen.stroke(curve(WEST.map(([x, y]) => [x, y])), 'roadl', 2.6, 0.95, '15 15');
    pen.stroke(curve(EAST.slice(0, 8).map(([x, y]) => [x, y])), 'roadl', 2.3, 0.95, '13 13');
    pen.stroke(curve(EAST.slice(7, 14).map(([x, y]) => [x, y])), 'roadl', 1.6, 0.9, '8 9');
    // Culvert of the weir's ditch.
    pen.fill('M406,559q18,-8 36,0v7h-36Z', 'stone');
    pen.fill('M412,566v-3q12,-7 24,0v3Z', 'waterdd');
  });
}

/** Flowers, bushes and the frame of grass in front; nothing under a note, a sign or an instrument. */
export function growth(pen, keep) {
  pen.named('scenery-flowers', () => {
    meadow(pen, [[0, 470, 1160, 70, 12, 4], [0, 640, 1130, 100, 16, 9], [0, 740, 1130, 130, 20, 24], [1320, 650, 280, 200, 12, 10], [1230, 560, 60, 20, 3, 0]], keep, 5);
    bush(pen, 1104, 668, 0.62, 3);
    bush(pen, 1106, 556, 0.6, 5);
    pines(pen, [[1550, 668, 0.8], [1580, 682, 1.1]]);
  });
}

/** The grass one looks over, with tulips in its corners. */
export function foreground(pen) {
  pen.named('scenery-foreground', () => {
    const roll = dice(31);
    for (const [from, to, dip] of [[-10, 1134, 892], [1296, 1610, 893]]) {
      const blades = [[from, 912]];
      for (let x = from; x < to; x += 16) blades.push([x, dip - roll(0, 5)], [x + roll(3, 6), dip - roll(8, 17)], [x + 11, dip - roll(0, 4)]);
      pen.fill(polygon([...blades.map((spot) => spot.map(Math.round)), [to, 912]]), 'g5');
    }
    const tulips = (spots, name) => {
      pen.stroke(spots.map(([x, y, s]) => `M${n(x)},${n(y + 22 * s)}V${n(y)}m0,${n(16 * s)}q${n(8 * s)},${n(-5 * s)} ${n(9 * s)},${n(-13 * s)}`).join(''), 'leaf2', 2.2);
      pen.fill(spots.map(([x, y, s]) => `M${n(x - 5 * s)},${n(y - 10 * s)}l${n(2.6 * s)},${n(3 * s)}l${n(2.4 * s)},${n(-4.6 * s)}l${n(2.4 * s)},${n(4.6 * s)}l${n(2.6 * s)},${n(-3 * s)}q${n(2.4 * s)},${n(11 * s)} ${n(-5 * s)},${n(12 * s)}q${n(-7.4 * s)},${n(-1 * s)} ${n(-5 * s)},${n(-12 * s)}Z`).join(''), name);
    };
    tulips([[22, 872, 1.1], [262, 876, 1], [610, 884, 0.8], [978, 880, 0.8], [1072, 874, 1.1], [1102, 870, 1.1], [1338, 878, 0.9], [1582, 874, 1.1]], 'red');
    tulips([[38, 880, 0.9], [276, 880, 0.9], [592, 880, 0.9], [962, 884, 0.8], [1088, 882, 1], [1560, 880, 1], [248, 882, 0.8]], 'flower1');
    tulips([[8, 880, 1], [1056, 884, 0.9], [994, 884, 0.8], [1592, 884, 0.9], [1324, 884, 0.8], [1118, 884, 0.8]], 'flower2');
  });
}
