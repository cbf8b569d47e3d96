namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>What an import would do, or has left to do.</summary>
public class ImportReport
{
    public string Id { get; set; } = string.Empty;

    public string FileName { get; set; } = string.Empty;

    public bool AsDrafts { get; set; }

    public int New { get; set; }

    public int Changed { get; set; }

    public int Done { get; set; }

    /// <summary>A run before this one got further: the next begins by itself, until somebody stops it.</summary>
    public bool GoesOn { get; set; }

    /// <summary>Articles to be imported.</summary>
    public int Waiting => New + Changed;

    public IReadOnlyList<ImportReportRow> Articles { get; set; } = [];

    /// <summary>Articles that the report does not name.</summary>
    public int Further { get; set; }

    public IReadOnlyList<ImportReportProblem> Problems { get; set; } = [];

    public int FurtherProblems { get; set; }
}
