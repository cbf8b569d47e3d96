namespace OrchardPortal.Conversations.Reports;

/// <summary>What the address of a report says.</summary>
public sealed class ReportQuery
{
    /// <summary>The tickets that nobody has taken.</summary>
    public const string Nobody = "none";

    /// <summary>The key of a <see cref="ReportSpan"/>.</summary>
    public string? Period { get; set; }

    /// <summary>A pipeline's id; empty for all, as all below.</summary>
    public string? Pipeline { get; set; }

    /// <summary>A user's id, or <see cref="Nobody"/>.</summary>
    public string? Assignee { get; set; }

    /// <summary>A company's id or, where there are too many to choose from, its name.</summary>
    public string? Company { get; set; }

    /// <summary>A support form's id.</summary>
    public string? Form { get; set; }

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Pipeline) || !string.IsNullOrWhiteSpace(Form) || !string.IsNullOrWhiteSpace(Assignee) || !string.IsNullOrWhiteSpace(Company);
}
