namespace PainCost.Cli.Layout;

/// <summary>What a column of a table holds, which says what becomes of it where a line is too short.</summary>
internal enum ColumnKind
{
    /// <summary>A name: on several lines rather than in pieces.</summary>
    Label,

    /// <summary>Figures, flush right; never broken.</summary>
    Number,

    /// <summary>Two figures with "to" between them, below each other; never broken.</summary>
    Interval,

    /// <summary>Sentences and formulas, on several lines.</summary>
    Words,

    /// <summary>A unit, a source, how well something is known: below its row where there is no place beside it.</summary>
    Aside,

    /// <summary>A picture of a figure that stands beside it: smaller, or left out, where there is no place.</summary>
    Bar,
}
