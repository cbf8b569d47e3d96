using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardPortal.Conversations.Reports;

/// <summary>The page with the report.</summary>
public sealed class ReportViewModel
{
    /// <summary>As it was asked for.</summary>
    public required ReportQuery Query { get; init; }

    /// <summary>By key, with what people read.</summary>
    public required IReadOnlyList<(string Key, string Text)> Spans { get; init; }

    /// <summary>The days that it counts, and those that it compares them with.</summary>
    public required string Days { get; init; }

    public required IReadOnlyList<SelectListItem> Pipelines { get; init; }

    public required IReadOnlyList<SelectListItem> Assignees { get; init; }

    /// <summary>Null where there are too many to choose from: then one types a name.</summary>
    public required IReadOnlyList<SelectListItem>? Companies { get; init; }

    /// <summary>What was typed names no company.</summary>
    public required bool CompanyIsUnknown { get; init; }

    /// <summary>The support forms; empty on a site without.</summary>
    public required IReadOnlyList<SelectListItem> Forms { get; init; }

    public required IReadOnlyList<ReportFigure> Figures { get; init; }

    /// <summary>Empty where there is nothing to tell.</summary>
    public required IReadOnlyList<ReportTable> Tables { get; init; }
}
