using PainCost.Distributions.Stated;
using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Checks;
using PainCost.Evidence.Tables;

namespace PainCost.Prices.Reading;

/// <summary>The fields of one row of a price file; what is wrong with one goes into the faults.</summary>
internal sealed class PriceRow(CsvRow row, string file, SourceList sources, FaultLog faults)
{
    public int Line => row.Line;

    /// <summary>The text of a field that must not be empty; <c>null</c> when it is.</summary>
    public string? Stated(string column, string remedy) =>
        row[column] is { Length: 0 } ? Fault<string>(column, $"is empty; {remedy}") : row[column];

    public string Optional(string column) => row[column] ?? "";

    public string? Currency() => Stated("currency", "write three capital letters, such as USD.") is not { } text ? null
        : text.Length == 3 && text.All(char.IsAsciiLetterUpper) ? text
        : Fault<string>("currency", $"'{text}' is no currency; write three capital letters, such as USD.");

    public PricePeriod? Period(string column) => Stated(column, "write a year such as 2018.") is not { } text ? null
        : PricePeriod.TryRead(text) ?? Fault<PricePeriod>(
            column, $"'{text}' is no period; write a year such as 2018 or a month such as 2018-01, from 1900 to 2100.");

    /// <summary>A number above a bound; NaN when there is none.</summary>
    public double Number(string column, double above)
    {
        if (Stated(column, "write a number with a decimal point.") is not { } text)
        {
            return double.NaN;
        }

        var error = text.EndsWith('%') ? $"{text}: write {text[..^1].TrimEnd()} without the sign; the base says what it is a percentage of"
            : CommaNumber.Advice(text);
        if (error is not null || !NumberReader.TryRead(text, out var value, out error))
        {
            faults.Add(file, Line, column, error.TrimEnd('.') + ".");
            return double.NaN;
        }

        if (!(value > above))
        {
            faults.Add(file, Line, column, FormattableString.Invariant($"must be above {above} but is {text}."));
            return double.NaN;
        }

        return value;
    }

    public bool? YesOrNo(string column) => row[column] switch
    {
        null => null,
        "yes" => true,
        "no" => false,
        var text => Refuse(column, $"'{text}' is not one of yes, no: are all months or quarters of the period in the value?"),
    };

    public Source? Source() => Stated("source", "name the source that the value was read in.") is not { } id ? null
        : sources.TryGet(id, out var source) ? source
        : Fault<Source>("source", sources.Unknown(id));

    public T? Fault<T>(string column, string message)
        where T : class
    {
        faults.Add(file, Line, column, message);
        return null;
    }

    private bool? Refuse(string column, string message)
    {
        faults.Add(file, Line, column, message);
        return null;
    }
}
