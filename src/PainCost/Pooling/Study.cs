using System.Collections.ObjectModel;
using PainCost.Texts.Forms;

namespace PainCost.Pooling;

/// <summary>What one study found: people with the condition among those asked, or an estimate with its standard error.</summary>
/// <remarks>Immutable. The numbers are checked when the study is made.</remarks>
public sealed record Study
{
    private Study(string name, double estimate, double standardError)
    {
        NameForm.Check(name);
        (Name, Estimate, StandardError) = (name, estimate, standardError);
    }

    /// <summary>The name, unique in a set.</summary>
    public string Name { get; }

    /// <summary>
    /// What the study found, on the natural scale; events/total for counts, the difference of two such shares for two groups.
    /// </summary>
    public double Estimate { get; }

    /// <summary>
    /// The standard error of <see cref="Estimate"/>; √(p(1 − p)/n) for counts, which is 0 where nobody or everybody has the condition.
    /// </summary>
    public double StandardError { get; }

    /// <summary>People with the condition; <c>null</c> when the study was given as an estimate.</summary>
    public double? Events { get; private init; }

    /// <summary>People asked; <c>null</c> when the study was given as an estimate.</summary>
    public double? Total { get; private init; }

    /// <summary>People with the condition in the group compared with; <c>null</c> when the study has one group.</summary>
    public double? ControlEvents { get; private init; }

    /// <summary>People in the group compared with; <c>null</c> when the study has one group.</summary>
    public double? ControlTotal { get; private init; }

    /// <summary>Whether the study counted in one group, so that it has a share.</summary>
    internal bool HasShare => Total is not null && ControlTotal is null;

    /// <summary>Further numbers of the study, such as its year, that a meta-regression may use.</summary>
    public IReadOnlyDictionary<string, double> Covariates { get; init; } = ReadOnlyDictionary<string, double>.Empty;

    /// <summary>The text that the study was read in; empty when not stated.</summary>
    public string Source { get; init; } = "";

    /// <summary>A study that counted.</summary>
    /// <param name="name">Unique in a set.</param>
    /// <param name="events">People with the condition, in [0, total]; need not be whole, since surveys weight their answers.</param>
    /// <param name="total">People asked, finite and above 0. For a clustered or weighted survey, the effective number.</param>
    /// <returns>The study.</returns>
    /// <exception cref="ArgumentException">A number is outside its range, or the name is blank or holds a hidden character.</exception>
    public static Study OfCounts(string name, double events, double total)
    {
        Require(total > 0 && double.IsFinite(total), $"{name}: the total must be above 0 but is {total:R}.");
        Require(events >= 0 && events <= total, $"{name}: the events must lie in [0, {total:R}] but are {events:R}.");
        var share = events / total;
        return new(name, share, Math.Sqrt(share * (1 - share) / total)) { Events = events, Total = total };
    }

    /// <summary>A study that counted in two groups, such as treated and untreated.</summary>
    /// <param name="name">Unique in a set.</param>
    /// <param name="events">People with the condition in the first group, in [0, total].</param>
    /// <param name="total">People in the first group, finite and above 0.</param>
    /// <param name="controlEvents">People with the condition in the group compared with, in [0, controlTotal].</param>
    /// <param name="controlTotal">People in the group compared with, finite and above 0.</param>
    /// <returns>The study; its estimate is the difference of the shares, first less second.</returns>
    /// <exception cref="ArgumentException">A number is outside its range.</exception>
    public static Study OfGroups(string name, double events, double total, double controlEvents, double controlTotal)
    {
        var (first, second) = (OfCounts(name, events, total), OfCounts($"{name}, control", controlEvents, controlTotal));
        var error = Math.Sqrt((first.StandardError * first.StandardError) + (second.StandardError * second.StandardError));
        return new(name, first.Estimate - second.Estimate, error)
        {
            Events = events,
            Total = total,
            ControlEvents = controlEvents,
            ControlTotal = controlTotal,
        };
    }

    /// <summary>A study that states an estimate with its standard error.</summary>
    /// <param name="name">Unique in a set.</param>
    /// <param name="estimate">Finite, on the natural scale.</param>
    /// <param name="standardError">Finite and above 0, on the natural scale.</param>
    /// <returns>The study.</returns>
    /// <exception cref="ArgumentException">A number is outside its range, or the name is blank or holds a hidden character.</exception>
    public static Study OfEstimate(string name, double estimate, double standardError)
    {
        Require(double.IsFinite(estimate), $"{name}: the estimate must be finite but is {estimate:R}.");
        Require(standardError > 0
            && double.IsFinite(standardError), $"{name}: the standard error must be above 0 but is {standardError:R}.");
        return new(name, estimate, standardError);
    }

    /// <summary>A study that states an estimate with a confidence interval; its standard error is (high − low)/(2z).</summary>
    /// <param name="name">Unique in a set.</param>
    /// <param name="estimate">In [low, high], on the natural scale.</param>
    /// <param name="interval">The interval, low below high, level in (0, 1).</param>
    /// <returns>The study.</returns>
    /// <exception cref="ArgumentException">A number is outside its range, or the name is blank or holds a hidden character.</exception>
    public static Study OfInterval(string name, double estimate, Interval interval)
    {
        var (low, high, level) = (interval.Low, interval.High, interval.Level);
        Require(low < high
            && double.IsFinite(high - low), $"{name}: the interval's low must be below its high but they are {low:R} and {high:R}.");
        Require(estimate >= low
            && estimate <= high, $"{name}: the estimate must lie in its interval [{low:R}, {high:R}] but is {estimate:R}.");
        Require(level > 0 && level < 1, $"{name}: the level must lie in (0, 1) but is {level:R}; write 0.95 for 95 %.");
        return OfEstimate(name, estimate, (high - low) / 2 / Numerics.Beta.StudentT.BothTailsQuantile(1 - level, double.PositiveInfinity));
    }

    private static void Require(bool holds, FormattableString message)
    {
        if (!holds)
        {
            throw new ArgumentException(FormattableString.Invariant(message));
        }
    }
}
