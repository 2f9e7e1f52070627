using System.Globalization;
using PainCost.Validation;

namespace PainCost.Reports.Formats;

/// <summary>A reproduction's verdict in words.</summary>
internal static class AgreementText
{
    public static string WithinRounding(Agreement agreement) => agreement switch
    {
        Agreement.WithinRounding => "yes",
        Agreement.DiffersAsStated => "no, as stated",
        Agreement.NotPrinted => "not printed",
        Agreement.Quoted => "quoted only",
        _ => "NO",
    };

    public static string Difference(Reproduction reproduction) => reproduction.Difference is not { } difference ? ""
        : Math.Abs(difference) < 1e-9 ? "0"
        : difference.ToString(Math.Abs(difference) < 0.001 ? "+0.000 %;-0.000 %" : "+0.0 %;-0.0 %", CultureInfo.InvariantCulture);

    /// <summary>The reason, and whether the row leans on figures that nobody has verified.</summary>
    public static string Reason(Reproduction reproduction) =>
        (reproduction.Unverified.Count == 0 ? reproduction.Reason
            : $"{reproduction.Reason} Leans on figures that nobody has verified.").Trim();
}
