import { describe, expect, it } from 'vitest';
import { leastSquares } from '../../src/math/least-squares.ts';
import { matrixOf } from '../../src/math/matrix.ts';
import { close, closeAll } from './close.ts';

const x = matrixOf([
  [1, 2, 3],
  [1, 4, 1],
  [1, -1, 0.5],
  [1, 3, 3],
  [1, 0, -2],
  [1, 7, 1.5],
]);
const y = [3, 1, 4, 1, 5, 9];

// computed with NumPy (SciPy 1.17.1’s): linalg.lstsq and inv
describe('least squares', () => {
  it('gives coefficients, residual squares and the inverse of X’X', () => {
    const fit = leastSquares(x, y);
    if (!fit.ok) return expect.unreachable();
    closeAll(fit.coefficients, [3.373598296664302, 0.5913413768630231, -0.8731014904187363]);
    close(fit.residualSquares, 28.983037615330026);
    expect(fit.df).toBe(3);
    closeAll(
      fit.inverseGram.data,
      [
        0.3331440738112136, -0.05095812633073102, -0.03349893541518806, -0.05095812633073102,
        0.029524485450674237, -0.01958836053938964, -0.03349893541518806, -0.01958836053938964,
        0.07068843151171043,
      ],
      1e-11,
    );
  });

  it('gives them with weights', () => {
    const fit = leastSquares(x, y, [1, 2, 0.5, 1, 3, 0.25]);
    if (!fit.ok) return expect.unreachable();
    closeAll(fit.coefficients, [3.7069324523168325, -0.1444237763402646, -0.5412143590882587], 1e-11);
    close(fit.residualSquares, 19.799369777062118);
    close(fit.inverseGram.data[4]!, 0.0547350009717094, 1e-11);
  });

  it('names the columns that depend on those before them', () => {
    const rows = [1, 2, 3, 4, 5].map((n) => [1, n, 2 * n + 1, n * n, n * n - 3]);
    expect(leastSquares(matrixOf(rows), [1, 2, 3, 4, 5])).toEqual({ ok: false, columns: [2, 4] });
  });

  it('names all columns where there are fewer rows than columns', () => {
    expect(leastSquares(matrixOf([[1, 2]]), [1])).toEqual({ ok: false, columns: [0, 1] });
  });

  it('keeps its precision on a badly scaled problem: Longley-like, columns a million apart', () => {
    const rows = Array.from({ length: 20 }, (_, i) => [1, 1e6 + i, 1e-6 * i * i]);
    const target = rows.map(([a, b, c]) => 2 * a! - 3e-6 * b! + 5e6 * c!);
    const fit = leastSquares(matrixOf(rows), target);
    if (!fit.ok) return expect.unreachable();
    closeAll(fit.coefficients, [2, -3e-6, 5e6], 1e-4);
  });
});
