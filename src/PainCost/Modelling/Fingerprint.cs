using System.Security.Cryptography;
using System.Text;
using PainCost.Quantities;

namespace PainCost.Modelling;

/// <summary>Short hashes that tell whether two results rest on the same figures.</summary>
internal static class Fingerprint
{
    private const int Bytes = 8;

    public static string OfInputs(IEnumerable<Input> inputs)
    {
        var lines = inputs.Select(i => $"{i.Name}|{i.Unit}|{i.Distribution.Text.Canonical()}{i.Rows?.Canonical()}").Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))).AsSpan(0, Bytes));
    }
}
