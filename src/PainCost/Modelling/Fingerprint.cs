using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PainCost.Dependence;
using PainCost.Quantities;

namespace PainCost.Modelling;

/// <summary>Short hashes that tell whether two results rest on the same figures.</summary>
internal static class Fingerprint
{
    private const int Bytes = 8;

    public static string OfInputs(IEnumerable<Input> inputs, Correlations correlations)
    {
        var lines = inputs.Select(i => $"{i.Name}|{i.Unit}|{Canonical(i)}").Order(StringComparer.Ordinal)
            .Concat(correlations.Pairs.Select(pair => Canonical(pair, correlations.Copula)).Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))).AsSpan(0, Bytes));
    }

    /// <summary>Whichever of the two names stands first.</summary>
    private static string Canonical(Correlation pair, Copula copula) => string.Create(CultureInfo.InvariantCulture,
        $"{string.Join('~', new[] { pair.First, pair.Second }.Order(StringComparer.Ordinal))}|{pair.Kind}|{pair.Value:R}|{copula}");

    private static string Canonical(Input input)
    {
        // However it was written: in any order, and a standard error by either of its two names.
        var numbers = input.Distribution.Text.Numbers
            .Select(n => (n.Name == "sd" ? "se" : n.Name) + "=" + n.Value.ToString("R", CultureInfo.InvariantCulture))
            .Order(StringComparer.Ordinal);
        return input.Distribution.Text.Family + "(" + string.Join(',', numbers) + ")";
    }
}
