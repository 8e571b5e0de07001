using MathNet.Numerics.LinearAlgebra;

namespace Align.Benchmarks.Claims;

/// <summary>
/// Logistic regression with a penalty on the size of the weights, by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani and Friedman 2009,
/// The Elements of Statistical Learning, 4.4). Inputs are brought to one scale first; the constant is not penalised.
/// </summary>
internal static class LogisticRegression
{
    private const int Rounds = 30;

    /// <returns>The constant, then one weight an input.</returns>
    public static double[] Fit(IReadOnlyList<(double[] Inputs, bool Holds)> rows, double penalty)
    {
        var scales = Enumerable.Range(0, rows[0].Inputs.Length).Select(f => Scale(rows, f)).ToArray();
        var x = Matrix<double>.Build.Dense(rows.Count, scales.Length + 1, (r, c) => c == 0 ? 1 : rows[r].Inputs[c - 1] / scales[c - 1]);
        var w = Vector<double>.Build.Dense(scales.Length + 1);
        for (var round = 0; round < Rounds; round++)
        {
            var p = (x * w).Map(z => 1 / (1 + Math.Exp(-z)));
            var gradient = x.TransposeThisAndMultiply(Vector<double>.Build.Dense(rows.Count, r => (rows[r].Holds ? 1 : 0) - p[r]));
            var hessian = x.TransposeThisAndMultiply(Matrix<double>.Build.Dense(rows.Count, w.Count, (r, c) => Math.Max(1e-6, p[r] * (1 - p[r])) * x[r, c]));
            for (var f = 1; f < w.Count; f++)
            {
                gradient[f] -= penalty * w[f];
                hessian[f, f] += penalty;
            }
            var step = hessian.Solve(gradient);
            w += step;
            if (step.L1Norm() < 1e-7)
                break;
        }
        return [w[0], .. scales.Select((s, f) => w[f + 1] / s)];
    }

    public static double Sum(double[] weights, double[] inputs) => weights[0] + inputs.Select((x, f) => weights[f + 1] * x).Sum();

    private static double Scale(IReadOnlyList<(double[] Inputs, bool Holds)> rows, int input)
    {
        var mean = rows.Average(r => r.Inputs[input]);
        return Math.Max(1e-6, Math.Sqrt(rows.Average(r => (r.Inputs[input] - mean) * (r.Inputs[input] - mean))));
    }
}
