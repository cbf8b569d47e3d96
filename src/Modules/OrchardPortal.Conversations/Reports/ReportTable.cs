namespace OrchardPortal.Conversations.Reports;

/// <summary>A table of a report, for the page and for a file.</summary>
public sealed class ReportTable
{
    /// <summary>As the address of its file says it.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    /// <summary>Said below the title; empty for nothing.</summary>
    public string Hint { get; init; } = "";

    /// <summary>The first cell of a row names it.</summary>
    public required IReadOnlyList<ReportColumn> Columns { get; init; }

    public required IReadOnlyList<IReadOnlyList<ReportCell>> Rows { get; init; }

    /// <summary>What is missing, where there are no rows.</summary>
    public string Empty { get; init; } = "";

    /// <summary>Null for a table without a picture.</summary>
    public ReportPicture? Picture { get; init; }

    /// <summary>Too wide to stand beside another.</summary>
    public bool IsWide => Picture is not null || Columns.Count > 4;
}
