using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PainCost.Modelling.Compiled;
using PainCost.Quantities;

namespace PainCost.Modelling;

/// <summary>Short hashes that tell whether two results rest on the same figures.</summary>
internal static class Fingerprint
{
    private const int Bytes = 8;

    public static string OfInputs(IEnumerable<Input> inputs, Correlations correlations) => Of(inputs
        .Select(i => $"{i.Name}|{i.Unit}|{i.Distribution.Text.Canonical()}{i.Rows?.Canonical()}").Order(StringComparer.Ordinal)
        .Concat(correlations.Pairs.Select(pair => Canonical(pair, correlations.Copula)).Order(StringComparer.Ordinal)));

    public static string OfEquation(IEnumerable<ModelOutput> outputs, Graph graph) => Of(graph.Steps
        .Select(step => step.Operation switch
        {
            Operation.Input => $"{step.Operation}|{graph.Inputs[step.Left].Name}",
            Operation.Constant => $"{step.Operation}|{step.Constant.ToString("R", CultureInfo.InvariantCulture)}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{step.Operation}|{step.Left}|{step.Right}"),
        })
        .Concat(outputs.Zip(
            graph.Outputs, (output, step) => string.Create(CultureInfo.InvariantCulture, $"{output.Name}|{output.Unit}|{step}"))));

    private static string Of(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))).AsSpan(0, Bytes));

    /// <summary>Whichever of the two names stands first.</summary>
    private static string Canonical(Correlation pair, Copula copula) => string.Create(CultureInfo.InvariantCulture,
        $"{string.Join('~', new[] { pair.First, pair.Second }.Order(StringComparer.Ordinal))}|{pair.Kind}|{pair.Value:R}|{copula}");
}
