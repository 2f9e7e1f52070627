namespace PainCost.Reports;

/// <summary>The form that a report is written in.</summary>
public enum ReportFormat
{
    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>Comma separated, one row for each output.</summary>
    Csv,

    /// <summary>A page with tables, sources and notes.</summary>
    Markdown,
}
