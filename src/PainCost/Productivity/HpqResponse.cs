using PainCost.Productivity.Answers;

namespace PainCost.Productivity;

/// <summary>
/// What one employed person answered to the absenteeism and presenteeism questions of the WHO Health and Work Performance Questionnaire
/// (HPQ).
/// </summary>
/// <remarks>Answers are as the person gave them; they are checked when scored, so that the faults of all people come at once.</remarks>
public sealed record HpqResponse : IResponse<HpqScore>
{
    /// <summary>Creates a response without answers.</summary>
    /// <param name="person"><see cref="Person"/>.</param>
    public HpqResponse(string person) => Person = person;

    /// <summary>The person's identifier, unique in a group.</summary>
    public string Person { get; init; }

    private const double HoursInAWeek = 168;
    private const double Weeks = 4;
    private const double LeastRelative = 0.25;
    private const double MostRelative = 2;

    /// <summary>Hours worked in the past 7 days (B3) [hour/week], in [0, 168]; give these or <see cref="HoursWorkedIn4Weeks"/>.</summary>
    public double? HoursWorkedIn7Days { get; init; }

    /// <summary>
    /// Hours worked in the past 4 weeks [hour per four weeks], in [0, 672]; give these or <see cref="HoursWorkedIn7Days"/>.
    /// </summary>
    public double? HoursWorkedIn4Weeks { get; init; }

    /// <summary>Hours that the employer expects in a typical week (B4) [hour/week], above 0 and at most 168.</summary>
    public double HoursExpected { get; init; }

    /// <summary>
    /// How well most workers in a similar job perform, a whole number from 0, the worst, to 10, the best (B9); null when not asked.
    /// </summary>
    public int? OthersPerformance { get; init; }

    /// <summary>
    /// How well the person performed in the past 4 weeks, a whole number from 0, the worst, to 10, the best (B11); null is allowed when no
    /// hours were worked.
    /// </summary>
    public int? OwnPerformance { get; init; }

    /// <summary>
    /// Scores the person as the HPQ's authors do (Kessler and others 2003; memorandum of 1 May 2007); 7 days count four times.
    /// </summary>
    /// <returns>The scores.</returns>
    /// <exception cref="ResponseException">Answers are missing or out of range; all are named.</exception>
    public HpqScore Score() => Scoring.One(this);

    IReadOnlyList<ResponseFault> IResponse<HpqScore>.Faults()
    {
        var check = new AnswerCheck(Person);
        check.Hours("hours worked in 7 days", HoursWorkedIn7Days, HoursInAWeek);
        check.Hours("hours worked in 4 weeks", HoursWorkedIn4Weeks, Weeks * HoursInAWeek);
        check.Hours("hours expected", HoursExpected, HoursInAWeek);
        if (HoursWorkedIn7Days is null == HoursWorkedIn4Weeks is null)
        {
            check.Add("hours worked", "give those of 7 days or those of 4 weeks, and not both.");
        }

        if (HoursExpected == 0)
        {
            check.Add("hours expected", "must be above 0: absenteeism is relative to them.");
        }

        check.Rating("others' performance", OthersPerformance);
        check.Rating("own performance", OwnPerformance);
        check.Needs("own performance", OwnPerformance is not null || !(HoursWorked > 0), "hours were worked");
        return check.Faults;
    }

    HpqScore IResponse<HpqScore>.Checked()
    {
        var expected = Weeks * HoursExpected;
        var lost = expected - HoursWorked;
        double? own = HoursWorked > 0 ? OwnPerformance : null;
        return new HpqScore(lost, lost / expected, 10 * own, Relative(own, OthersPerformance), 1 - (own / 10));
    }

    /// <summary>Hours worked in four weeks.</summary>
    private double HoursWorked => HoursWorkedIn4Weeks ?? (Weeks * (HoursWorkedIn7Days ?? 0));

    private static double? Relative(double? own, double? others) =>
        own is null || others is null || (own == 0 && others == 0) ? null
            : Math.Clamp(own.Value / others.Value, LeastRelative, MostRelative);
}
